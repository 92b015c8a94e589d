import { enter } from "./typedText";

const WHEN = { currentYear: 2026, dateSystem: 1900 } as const;

const CONSTANTS: readonly [text: string, value: unknown, numberFormat?: string][] = [
  ["Group", "Group"],
  ["  x ", "  x "],
  ["'007", "007"],
  ["007", 7],
  ["-1.5", -1.5],
  ["+3", 3],
  [".5", 0.5],
  ["1,000", 1000, "#,##0"],
  ["1,00", "1,00"],
  ["1e3", 1000, "0.00E+00"],
  ["12.5%", 0.125, "0.00%"],
  ["(5)", -5],
  ["$5", 5, "$#,##0_);[Red]($#,##0)"],
  ["TRUE", true],
  ["#n/a", { error: "#N/A" }],
  ["2026-07-07", 46210, "m/d/yyyy"],
  ["7/7/26", 46210, "m/d/yyyy"],
  ["2026-02-30", "2026-02-30"],
  ["1-2", 46024, "d-mmm"],
  ["1/32", 11689, "mmm-yy"],
  ["13-2", "13-2"],
  ["July 2026", 46204, "mmm-yy"],
  ["Jul 7", 46210, "d-mmm"],
  ["7 July 2026", 46210, "d-mmm-yy"],
  ["July 7, 2026", 46210, "d-mmm-yy"],
  ["May", "May"],
  ["Juli 2026", "Juli 2026"],
  ["12:30", 0.520833333333333, "h:mm"],
  ["6 pm", 0.75, "h:mm AM/PM"],
  ["6", 6],
  ["25 pm", "25 pm"],
  ["6:00 PM", 0.75, "h:mm AM/PM"],
  ["=", "="],
  ["-", "-"],
];

it.each(CONSTANTS.map(([text, value, numberFormat]) => ({ text, value, numberFormat })))(
  "$text becomes $value",
  ({ text, value, numberFormat }) => {
    expect(enter(text, WHEN)).toEqual({
      kind: "constant",
      value: typeof value === "number" ? expect.closeTo(value, 12) : value,
      ...(numberFormat !== undefined && { numberFormat }),
    });
  },
);

it.each([
  ["=A1", "=A1"],
  ["-A1", "=-A1"],
  ["+x", "=+x"],
  ["@SUM(A1)", "=@SUM(A1)"],
])("%s becomes the formula %s", (text, formula) => {
  expect(enter(text, WHEN)).toEqual({ kind: "formula", formula });
});
