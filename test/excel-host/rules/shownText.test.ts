import { shownText } from "./shownText";

it.each<[value: string | number | boolean | { error: string }, format: string, text: string]>([
  ["x", "0.00", "x"],
  [true, "General", "TRUE"],
  [{ error: "#N/A" }, "General", "#N/A"],
  [0, "General", "0"],
  [-1.5, "General", "-1.5"],
  [0.1 + 0.2, "General", "0.3"],
  [123456789012, "General", "1.23457E+11"],
  [7, "@", "7"],
  [1234.5, "0", "1235"],
  [1234.5, "#,##0.00", "1,234.50"],
  [1234567, "#,##0", "1,234,567"],
  [0.256, "0%", "26%"],
  [0.256, "0.0%", "25.6%"],
  [5, "000", "005"],
  [1.5, "0.0#", "1.5"],
  [-2, "0;(0)", "(2)"],
  [0, '0;-0;"none"', "none"],
  [7, '0" days"', "7 days"],
  [1234.5, "$#,##0.00_);[Red]($#,##0.00)", "$1,234.50 "],
  [46210, "yyyy-mm-dd", "2026-07-07"],
  [46210, "m/d/yyyy", "7/7/2026"],
  [46210, "d-mmm-yy", "7-Jul-26"],
  [46210, "mmm-yy", "Jul-26"],
  [46210, "dddd, mmmm d, yyyy", "Tuesday, July 7, 2026"],
  [46210, "[$-409]d mmmm", "7 July"],
  [46210.75, "yyyy-mm-dd h:mm AM/PM", "2026-07-07 6:00 PM"],
  [0.5 + 5 / 1440, "h:mm:ss", "12:05:00"],
  [1.5, "[h]:mm", "36:00"],
  [1, "yyyy-mm-dd", "1900-01-01"],
  [60, "yyyy-mm-dd", "1900-02-29"],
  [61, "yyyy-mm-dd", "1900-03-01"],
])("%p formatted %s shows %s", (value, format, text) => {
  expect(shownText(value, format, 1900)).toBe(text);
});

it("counts from 1904 where the workbook does", () => {
  expect(shownText(1, "yyyy-mm-dd", 1904)).toBe("1904-01-02");
});

it.each(["# ?/?", "0.00E+00"])("says so when it does not know the format %s", (format) => {
  expect(() => shownText(1.5, format, 1900)).toThrow("not implemented");
});
