import type { LanguageTag } from "../../../src/domain/language/languageTag";
import { shownNumber } from "../../../src/domain/language/shownNumber";
import { shownText } from "../../../src/domain/language/shownText";

function textOf(value: number, format: string, tag: LanguageTag = "en"): string | undefined {
  const shown = shownNumber(value, format, 1900);
  return shown && shownText(tag, shown);
}

describe("a number in a cell shows", () => {
  it.each<{ value: number; format: string; text: string; tag?: LanguageTag }>([
    { value: 12, format: "General", text: "12" },
    { value: 0.5, format: "General", text: "0.5" },
    { value: 0.5, format: "General", text: "0,5", tag: "de" },
    { value: 0.1 + 0.2, format: "General", text: "0.3" },
    { value: 491701234567, format: "General", text: "491701234567" },
    { value: -3, format: "@", text: "-3" },
    { value: 7865, format: "00000", text: "07865" },
    { value: 123456, format: "00000", text: "123456" },
    { value: 12345, format: "00 000", text: "12 345" },
    { value: 78656789, format: "000\\-00\\-0000", text: "078-65-6789" },
    { value: 0.5, format: "0%", text: "50%" },
    { value: 0.1234, format: "0.0%", text: "12.3%" },
    { value: 0.1234, format: "0.0 %", text: "12,3 %", tag: "sv" },
    { value: 0.285, format: "0%", text: "29%" },
    { value: 2.5, format: "0", text: "3" },
    { value: 1.005, format: "0.00", text: "1.01" },
    { value: 1234.5, format: "#,##0.00", text: "1,234.50" },
    { value: 1234.5, format: "#,##0.00", text: "1.234,50", tag: "de" },
    { value: 1234567, format: "#,##0", text: "1,234,567" },
    { value: 0, format: "#,##0", text: "0" },
    { value: 12, format: "#,##0.##", text: "12." },
    { value: 0.5, format: "#.##", text: ".5" },
    { value: -0.001, format: "0.00", text: "0.00" },
    { value: -5, format: "0.00", text: "-5.00" },
    { value: -5, format: "0;(0)", text: "(5)" },
    { value: 0, format: '0;-0;"none"', text: "none" },
    { value: 30, format: '0" kg"', text: "30 kg" },
    { value: 30, format: '"Room "000', text: "Room 030" },
    {
      value: 1234.5,
      format: '_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
      text: "1,234.50 €",
    },
    { value: 1234.5, format: "[$€-2] #,##0.00", text: "€ 1,234.50" },
    { value: 5, format: "[Red]0", text: "5" },
    { value: 46206, format: "m/d/yyyy", text: "July 3, 2026" },
    { value: 46206, format: "m/d/yyyy", text: "3. Juli 2026", tag: "de" },
    { value: 46206.75, format: "dd.mm.yy", text: "2026年7月3日", tag: "ja" },
    { value: 46206, format: "yyyy-mm-dd", text: "2026-07-03" },
    { value: 46206, format: "yyyy\\-mm\\-dd;@", text: "2026-07-03" },
    { value: 46206, format: "[$-F800]dddd, mmmm dd, yyyy", text: "Friday, July 3, 2026" },
    { value: 46206, format: "[$-409]d\\-mmm\\-yy;@", text: "July 3, 2026" },
    { value: 46206, format: "mmm-yy", text: "July 2026" },
    { value: 46206, format: "d mmm", text: "July 3" },
    { value: 46206, format: "dddd", text: "Friday" },
    { value: 46206, format: "mmmm", text: "juillet", tag: "fr" },
    { value: 46206, format: "yyyy", text: "2026" },
    { value: 46206, format: 'yyyy"年"m"月"d"日"', text: "2026年7月3日", tag: "ja" },
  ])("$value as $format: $text", ({ value, format, text, tag }) =>
    expect(textOf(value, format, tag)).toBe(text),
  );

  it.each([
    { value: 0.5, format: "h:mm" },
    { value: 46206.5, format: "m/d/yyyy h:mm" },
    { value: 1.5, format: "[h]:mm" },
    { value: 0.5, format: "# ?/?" },
    { value: 1234, format: "0.00E+00" },
    { value: 1234567, format: "0.0,," },
    { value: 12, format: "[>10]0;0.0" },
    { value: 5551234567, format: "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####" },
    { value: 46206, format: "[$-30411]ggge" },
    { value: 46206, format: "d mm h" },
    { value: -1, format: "m/d/yyyy" },
    { value: 60, format: "m/d/yyyy" },
    { value: 1e21, format: "General" },
    { value: 12, format: 'General" kg"' },
    { value: 12, format: '#,##"x"0' },
  ])("nothing that is understood: $value as $format", ({ value, format }) =>
    expect(textOf(value, format)).toBeUndefined(),
  );
});
