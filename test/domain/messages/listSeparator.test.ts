import { listSeparator } from "../../../src/domain/messages/listSeparator";

it.each([
  { locale: "en-US", separator: "," },
  { locale: "sv-SE", separator: ";" },
  { locale: "de-AT", separator: ";" },
  // A decimal point.
  { locale: "de-CH", separator: "," },
  { locale: "ja", separator: "," },
])("divides fields by $separator in $locale", ({ locale, separator }) =>
  expect(listSeparator(locale)).toBe(separator),
);
