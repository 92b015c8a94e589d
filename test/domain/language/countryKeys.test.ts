import { HOLIDAY_COUNTRIES } from "../../../src/domain/calendar/holidayCountries";
import { countryKeys } from "../../../src/domain/language/countryKeys";
import { foldText } from "../../../src/domain/language/foldText";

it.each([
  { text: "DE", code: "DE", isMeant: true, because: "it is the code" },
  { text: " de ", code: "DE", isMeant: true, because: "case and blanks tell nothing apart" },
  { text: "GERMANY", code: "DE", isMeant: true, because: "it is the name" },
  { text: "Tyskland", code: "DE", isMeant: true, because: "it is the name in Swedish" },
  { text: "ドイツ", code: "DE", isMeant: true, because: "it is the name in Japanese" },
  { text: "de-by", code: "DE-BY", isMeant: true, because: "it is the code of the part" },
  { text: "Deutschland, BY", code: "DE-BY", isMeant: true, because: "the part is called so" },
  { text: "DE", code: "DE-BY", isMeant: false, because: "the country is not its part" },
  { text: "DE-BY", code: "DE", isMeant: false, because: "a part is not its country" },
  { text: "DE-NW", code: "DE-BY", isMeant: false, because: "it is another part" },
  { text: "Nederland", code: "DE", isMeant: false, because: "it is another country" },
  { text: "German", code: "DE", isMeant: false, because: "nothing is guessed" },
])("$text means $code is $isMeant: $because", ({ text, code, isMeant }) =>
  expect(countryKeys(code).has(foldText(text))).toBe(isMeant),
);

it("has no name that two countries share, in whatever languages", () => {
  const countries = new Map<string, string>();
  for (const code of HOLIDAY_COUNTRIES)
    for (const key of countryKeys(code)) {
      expect(`${key}: ${countries.get(key) ?? code}`).toBe(`${key}: ${code}`);
      countries.set(key, code);
    }
});
