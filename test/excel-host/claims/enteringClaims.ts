import { type Claim, doing, entering } from "./claim";

/** What becomes of values that are written to cells. */
export const enteringClaims: readonly Claim[] = [
  {
    says: "a text stays a text",
    basis: "documented",
    ask: entering("Group"),
    answer: { value: "Group", formula: "Group", format: "General" },
  },
  {
    says: "a number stays a number",
    basis: "documented",
    ask: entering(1.5),
    answer: { value: 1.5, formula: 1.5, format: "General" },
  },
  {
    says: "a text that starts with = becomes a formula",
    basis: "documented",
    ask: entering("=1"),
    answer: { value: 1, formula: "=1", format: "General" },
  },
  {
    says: "digits become a number and lose their zeros",
    basis: "known",
    ask: entering("007"),
    answer: { value: 7, formula: 7, format: "General" },
  },
  {
    says: "a percentage becomes a number and brings its format",
    basis: "known",
    ask: entering("50%"),
    answer: { value: 0.5, formula: 0.5, format: "0%" },
  },
  {
    says: "true becomes a truth value",
    basis: "known",
    ask: entering("true"),
    answer: { value: true, formula: true, format: "General" },
  },
  {
    says: "2026-07-07 becomes a date",
    basis: "known",
    ask: entering("2026-07-07"),
    answer: { value: 46210, formula: 46210, format: "m/d/yyyy" },
  },
  {
    says: "July 2026 becomes the first of the month",
    basis: "known",
    ask: entering("July 2026"),
    answer: { value: 46204, formula: 46204, format: "mmm-yy" },
  },
  {
    says: "a format that a cell has already stays when a date is entered",
    basis: "known",
    ask: entering("2026-07-07", "yyyy-mm-dd"),
    answer: { value: 46210, formula: 46210, format: "yyyy-mm-dd" },
  },
  {
    says: "an apostrophe in front is not part of the text",
    basis: "known",
    ask: entering("'=1"),
    answer: { value: "=1", formula: "=1", format: "General" },
  },
  {
    says: "#N/A becomes an error",
    basis: "known",
    ask: entering("#N/A"),
    answer: { value: "#N/A", formula: "#N/A", format: "General" },
  },
  ...["=1", "+1", "-1", "@x", "007", "2026-07-07", "1-2", "TRUE", "50%", "#N/A", " x "].map(
    (text): Claim => ({
      says: `under the format @ the text ${JSON.stringify(text)} stays as it is`,
      basis: "known",
      ask: entering(text, "@"),
      answer: { value: text, formula: text, format: "@" },
    }),
  ),
  {
    says: "under the format @ a number becomes a text",
    basis: "assumed",
    ask: entering(7, "@"),
    answer: { value: "7", formula: "7", format: "@" },
  },
  {
    says: "a text of 32,767 characters fits",
    basis: "documented",
    ask: doing((sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_767)]];
    }),
    answer: "done",
  },
  {
    says: "a text of 32,768 characters does not",
    basis: "documented",
    ask: doing((sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
    }),
    answer: { refused: "InvalidArgument" },
  },
  {
    says: "null leaves a cell as it is, an empty text empties it, and its format stays",
    basis: "documented",
    ask: async (context, sheet) => {
      const cells = sheet.getRange("A1:C1");
      cells.format.font.bold = true;
      cells.values = [["a", "b", "c"]];
      cells.values = [[null, "", "d"]];
      cells.load("values,valueTypes,format/font/bold");
      await context.sync();
      return { values: cells.values, types: cells.valueTypes, bold: cells.format.font.bold };
    },
    answer: { values: [["a", "", "d"]], types: [["String", "Empty", "String"]], bold: true },
  },
  {
    says: "one value is written to every cell",
    basis: "documented",
    ask: async (context, sheet) => {
      const cells = sheet.getRange("A1:B2");
      Reflect.set(cells, "values", "x"); // The declared type wants a matrix; the documentation allows this.
      cells.load("values");
      await context.sync();
      return cells.values;
    },
    answer: [
      ["x", "x"],
      ["x", "x"],
    ],
  },
  {
    says: "a matrix of another size is refused",
    basis: "documented",
    ask: doing((sheet) => {
      sheet.getRange("A1:B2").values = [["x"]];
    }),
    answer: { refused: "InvalidArgument" },
  },
  {
    says: "values cannot be written to a whole column",
    basis: "documented",
    ask: doing((sheet) => {
      sheet.getRange("A:A").values = [["x"]];
    }),
    answer: { refused: "InvalidArgument" },
  },
];
