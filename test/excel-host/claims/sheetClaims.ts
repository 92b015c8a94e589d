import { type Claim, doing } from "./claim";

/** Sheets: names, places, visibility, protection, panes and print. */
export const sheetClaims: readonly Claim[] = [
  ...["x".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a:b", "a[b", "a]b", "'a", "a'", "History", ""].map(
    (name): Claim => ({
      says: `${JSON.stringify(name)} is no name for a sheet`,
      basis: "documented",
      ask: doing((sheet) => {
        sheet.name = name;
      }),
      answer: { refused: "InvalidArgument" },
    }),
  ),
  {
    says: "a sheet is found whatever the case of its name, and no second may have it",
    basis: "known",
    ask: async (context, sheet) => {
      sheet.name = "Claim Name";
      const found = context.workbook.worksheets.getItem("CLAIM NAME").load("name");
      await context.sync();
      const names = [found.name];
      context.workbook.worksheets.add("claim name");
      await context.sync();
      return names;
    },
    answer: { refused: "ItemAlreadyExists" },
  },
  {
    says: "a sheet is found by its id, also when it has another name by then",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.load("id");
      await context.sync();
      sheet.name = "Claim Renamed";
      const found = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      return found.name;
    },
    answer: "Claim Renamed",
  },
  {
    says: "a missing sheet is an error, or a null object on which nothing happens",
    basis: "documented",
    ask: async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("no such sheet");
      missing.getRange("A1").values = [["x"]];
      missing.delete();
      await context.sync();
      const isNull = missing.isNullObject;
      context.workbook.worksheets.getItem("no such sheet").load("name");
      return context.sync(isNull);
    },
    answer: { refused: "ItemNotFound" },
  },
  {
    says: "a new sheet is the last one, and does not come to the front",
    basis: "documented",
    ask: async (context, sheet) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const last = context.workbook.worksheets.getLast().load("name");
      sheet.load("name,visibility");
      await context.sync();
      return [sheet.name === last.name, sheet.name === active.name, sheet.visibility];
    },
    answer: [true, false, "Visible"],
  },
  {
    says: "a very hidden sheet can be laid out, renamed and shown in the request that adds it, and its name follows",
    basis: "assumed",
    ask: async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.add("claim staged").visibility = "VeryHidden";
      names.add("claim_staged", "='claim staged'!$1:$1048576").visible = false;
      worksheets.getItem("claim staged").getRange("A1:A2").values = [["a"], ["b"]];
      worksheets.getItem("claim staged").freezePanes.freezeRows(1);
      worksheets.getItem("claim staged").name = "claim shown";
      const shown = worksheets.getItem("claim shown");
      shown.visibility = "Visible";
      shown.load("visibility");
      const item = names.getItem("claim_staged").load("formula");
      const used = shown.getUsedRange().load("values");
      await context.sync();
      const told = [shown.visibility, item.formula, used.values];
      shown.delete();
      await context.sync();
      return told;
    },
    answer: ["Visible", "='claim shown'!$1:$1048576", [["a"], ["b"]]],
  },
  {
    says: "a sheet moves to the place it is given",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.position = 0;
      const first = context.workbook.worksheets.getFirst().load("id");
      sheet.load("id,position");
      await context.sync();
      return [first.id === sheet.id, sheet.position];
    },
    answer: [true, 0],
  },
  {
    says: "a very hidden sheet cannot be deleted",
    basis: "documented",
    ask: doing((sheet) => {
      sheet.visibility = "VeryHidden";
      sheet.delete();
    }),
    answer: { refused: "InvalidOperation" },
  },
  {
    says: "a protected sheet refuses writing",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      return context.sync();
    },
    answer: { refused: "AccessDenied" },
  },
  {
    says: "protecting twice is refused",
    basis: "documented",
    ask: doing((sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    }),
    answer: { refused: "AccessDenied" },
  },
  {
    says: "frozen panes can be asked where they are",
    basis: "documented",
    ask: async (context, sheet) => {
      const none = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const both = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
      await context.sync();
      sheet.freezePanes.unfreeze();
      sheet.freezePanes.freezeRows(3);
      const rows = sheet.freezePanes.getLocationOrNullObject().load("rowCount,isEntireRow");
      await context.sync();
      return [none.isNullObject, [both.rowCount, both.columnCount], [rows.rowCount, rows.isEntireRow]];
    },
    answer: [true, [2, 2], [3, true]],
  },
  {
    says: "a page layout is kept",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("rowCount");
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load("columnCount");
      sheet.pageLayout.load("orientation,zoom");
      await context.sync();
      return [
        sheet.pageLayout.orientation,
        sheet.pageLayout.zoom.horizontalFitToPages,
        rows.rowCount,
        columns.isNullObject,
      ];
    },
    answer: ["Landscape", 1, 2, true],
  },
  {
    says: "a filter is enabled once it is applied, until it is removed",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["Group"], ["IT"]];
      sheet.autoFilter.load("enabled");
      await context.sync();
      const states = [sheet.autoFilter.enabled];
      sheet.autoFilter.apply(sheet.getRange("A1:A2"));
      sheet.autoFilter.load("enabled");
      await context.sync();
      states.push(sheet.autoFilter.enabled);
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      await context.sync();
      return [...states, sheet.autoFilter.enabled];
    },
    answer: [false, true, false],
  },
];
