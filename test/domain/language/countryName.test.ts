import { countryName } from "../../../src/domain/language/countryName";
import { countryOfLocale } from "../../../src/domain/language/countryOfLocale";

it.each([
  { code: "SE", tag: "en", name: "Sweden" },
  { code: "SE", tag: "ja", name: "スウェーデン" },
  { code: "DE-BY", tag: "sv", name: "Tyskland, BY" },
  { code: "XK", tag: "en", name: "Kosovo" },
  { code: "nowhere", tag: "en", name: "nowhere" },
] as const)("$code in $tag is $name", ({ code, tag, name }) => expect(countryName(code, tag)).toBe(name));

it.each([
  { locale: "sv-FI", country: "FI" },
  { locale: "sv", country: "SE" },
  { locale: "zh-Hant-HK", country: "HK" },
  { locale: "pt-BR", country: "BR" },
  { locale: "es-419", country: undefined },
  { locale: "en_US", country: "US" },
  { locale: "", country: undefined },
  { locale: "C", country: undefined },
])("$locale is of $country", ({ locale, country }) => expect(countryOfLocale(locale)).toBe(country));
