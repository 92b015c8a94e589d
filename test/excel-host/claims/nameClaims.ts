import { type Claim, doing } from "./claim";

/** Named items and tables. */
export const nameClaims: readonly Claim[] = [
  {
    says: "a name says what it refers to, and follows its sheet's new name",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.name = "Claims here";
      const item = context.workbook.names
        .add("claim_area", sheet.getRange("A1:B2"), "why")
        .load("formula,type,value,visible,scope,comment");
      const worksheet = item.worksheetOrNullObject.load("name");
      await context.sync();
      const before = [
        item.formula,
        item.type,
        item.value as string,
        item.visible,
        item.scope,
        item.comment,
        worksheet.isNullObject,
      ];
      sheet.name = "Moved";
      item.load("formula");
      const range = item.getRange().load("address");
      await context.sync();
      return [...before, item.formula, range.address];
    },
    answer: [
      "='Claims here'!$A$1:$B$2",
      "Range",
      "'Claims here'!$A$1:$B$2",
      true,
      "Workbook",
      "why",
      true,
      "=Moved!$A$1:$B$2",
      "Moved!A1:B2",
    ],
  },
  {
    says: "a name of cells that are gone refers to nothing",
    basis: "known",
    ask: async (context, sheet) => {
      const item = context.workbook.names.add("claim_lost", sheet.getRange("A1")).load("name");
      sheet.delete();
      await context.sync();
      item.load("formula,type");
      const range = item.getRangeOrNullObject().load("address");
      await context.sync();
      return [item.formula, item.type, range.isNullObject];
    },
    answer: ["=#REF!$A$1", "Error", true],
  },
  {
    says: "a hidden name is listed",
    basis: "documented",
    ask: async (context, sheet) => {
      context.workbook.names.add("claim_hidden", sheet.getRange("A1")).visible = false;
      const names = context.workbook.names.load("items/name,items/visible");
      await context.sync();
      return names.items.filter(({ name }) => name === "claim_hidden").map(({ visible }) => visible);
    },
    answer: [false],
  },
  {
    says: "no two names are the same, whatever their case",
    basis: "assumed",
    ask: doing((sheet, context) => {
      context.workbook.names.add("claim_twice", sheet.getRange("A1"));
      context.workbook.names.add("CLAIM_TWICE", sheet.getRange("A2"));
    }),
    answer: { refused: "ItemAlreadyExists" },
  },
  ...["A1", "1st", "two words", "R1C1", "c"].map((name): Claim => ({
    says: `${JSON.stringify(name)} is no name for cells`,
    basis: "known",
    ask: doing((sheet, context) => context.workbook.names.add(name, sheet.getRange("A1"))),
    answer: { refused: "InvalidArgument" },
  })),
  {
    says: "a table takes texts as headers, fills the empty ones and tells equal ones apart",
    basis: "known",
    ask: async (context, sheet) => {
      sheet.getRange("A1:C2").values = [
        ["Name", 7, "name"],
        ["a", "b", "c"],
      ];
      const table = sheet.tables.add("A1:C2", true).load("style,showHeaders,showTotals");
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return [table.style, table.showHeaders, table.showTotals, header.values, body.values];
    },
    answer: ["TableStyleMedium2", true, false, [["Name", "7", "name2"]], [["a", "b", "c"]]],
  },
  {
    says: "a table cannot lie over merged cells",
    basis: "documented",
    ask: doing((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.tables.add("A1:B2", true);
    }),
    answer: { refused: "MergedRangeConflict" },
  },
  {
    says: "the 1900 system counts the second of January 1904 as 1463",
    basis: "known",
    ask: async (context) => {
      const serial = context.workbook.functions.date(1904, 1, 2).load("value");
      await context.sync();
      return serial.value;
    },
    answer: 1463,
  },
];
