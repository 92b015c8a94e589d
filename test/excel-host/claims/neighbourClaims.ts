import { type Claim, doing } from "./claim";

/** Finding, copying, moving around, selecting, and what the application says. */
export const neighbourClaims: readonly Claim[] = [
  {
    says: "ranges are found from ranges",
    basis: "documented",
    ask: async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      const found = [
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 1),
        range.getBoundingRect("E5"),
        range.getIntersection("C3:D4"),
        range.getLastCell(),
        range.getRow(1),
        range.getColumn(0),
        range.getRowsBelow(2),
        range.getColumnsAfter(1),
        range.getEntireRow(),
        range.getEntireColumn(),
      ].map((one) => one.load("address"));
      const apart = range.getIntersectionOrNullObject("E5").load("address");
      await context.sync();
      return [found.map(({ address }) => address.split("!")[1]), apart.isNullObject];
    },
    answer: [
      ["C3:D4", "B2:B4", "B2", "B2:E5", "C3", "C3", "B3:C3", "B2:B3", "B4:C5", "D2:D3", "2:3", "B:C"],
      true,
    ],
  },
  {
    says: "a range cannot be moved off the sheet",
    basis: "documented",
    ask: doing((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")),
    answer: { refused: "InvalidArgument" },
  },
  {
    says: "the surrounding region ends at empty rows and columns",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("B2:C2").values = [["a", "b"]];
      sheet.getRange("C3").values = [["c"]];
      sheet.getRange("E5").values = [["apart"]];
      const region = sheet.getRange("B2").getSurroundingRegion().load("address");
      await context.sync();
      return region.address.split("!")[1];
    },
    answer: "B2:C3",
  },
  {
    says: "find looks at parts of texts unless asked for whole ones, row by row",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["x", "Total cost"],
        ["total", "y"],
      ];
      const cells = sheet.getRange("A1:B2");
      const part = cells.findOrNullObject("total", {}).load("address");
      const whole = cells.findOrNullObject("total", { completeMatch: true }).load("address");
      const cased = cells.findOrNullObject("TOTAL", { matchCase: true }).load("address");
      const last = cells.findOrNullObject("t", { searchDirection: "Backwards" }).load("address");
      await context.sync();
      return [part, whole, last]
        .map(({ address }) => address.split("!")[1] as unknown)
        .concat(cased.isNullObject);
    },
    answer: ["B1", "A2", "A2", true],
  },
  {
    says: "copying takes values and looks, or one of them, and fills a larger target",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.getRange("A1:A2").format.font.bold = true;
      sheet.getRange("C1").copyFrom("A1:A2");
      sheet.getRange("D1:E4").copyFrom("A1:A2", "Values");
      sheet.getRange("F1").copyFrom("A1", "Formats");
      const seen = ["C1:C2", "D1:E4", "F1"].map((address) =>
        sheet.getRange(address).load("values,format/font/bold"),
      );
      await context.sync();
      return seen.map(({ values, format }) => [values, format.font.bold] as unknown);
    },
    answer: [
      [[["a"], ["b"]], true],
      [
        [
          ["a", "a"],
          ["b", "b"],
          ["a", "a"],
          ["b", "b"],
        ],
        false,
      ],
      [[[""]], true],
    ],
  },
  {
    says: "hidden rows and row heights are kept",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("5:5").format.rowHeight = 30;
      const rows = sheet.getRange("A1:A3").load("rowHidden");
      const hidden = sheet.getRange("A2:A3").load("rowHidden");
      const high = sheet.getRange("A5").load("format/rowHeight");
      await context.sync();
      return [rows.rowHidden, hidden.rowHidden, high.format.rowHeight];
    },
    answer: [null, true, 30],
  },
  {
    says: "an object of properties is set at once",
    basis: "documented",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.set({
        values: [["x"]],
        format: { fill: { color: "#00FF00" }, font: { size: 14, color: "red" }, wrapText: true },
      });
      range.load("values,format/wrapText,format/fill/color,format/font/size,format/font/color");
      await context.sync();
      const { fill, font, wrapText } = range.format;
      return [range.values, fill.color, font.size, font.color, wrapText];
    },
    answer: [[["x"]], "#00FF00", 14, "#FF0000", true],
  },
  {
    says: "selecting brings the sheet to the front, and deleting it shows a neighbour",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("B2:C3").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("id");
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
      sheet.load("id");
      await context.sync();
      const seen = [active.id === sheet.id, selected.address.split("!")[1], cell.rowIndex, cell.columnIndex];
      const id = sheet.id;
      sheet.delete();
      const next = context.workbook.worksheets.getActiveWorksheet().load("id");
      await context.sync();
      return [...seen, next.id === id];
    },
    answer: [true, "B2:C3", 1, 1, false],
  },
  {
    says: "a hidden sheet cannot be brought to the front",
    basis: "assumed",
    ask: doing((sheet) => {
      sheet.visibility = "Hidden";
      sheet.activate();
    }),
    answer: { refused: "InvalidOperation" },
  },
  {
    says: "the last visible sheet cannot be hidden",
    basis: "assumed",
    ask: async (context, sheet) => {
      const sheets = context.workbook.worksheets.load("items/id,items/visibility");
      sheet.load("id");
      await context.sync();
      const others = sheets.items.filter(({ id, visibility }) => id !== sheet.id && visibility === "Visible");
      for (const other of others) other.visibility = "Hidden";
      await context.sync();
      sheet.visibility = "Hidden";
      const outcome = await context
        .sync("hidden")
        .catch((error: unknown) => (error as OfficeExtension.Error).code);
      for (const other of others) other.visibility = "Visible";
      await context.sync();
      return outcome;
    },
    answer: "InvalidOperation",
  },
  {
    says: "the application knows the regional settings of the computer, here those of the United States",
    basis: "documented",
    ask: async (context) => {
      const { application } = context.workbook;
      application.cultureInfo.load(
        "name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern",
      );
      application.load("calculationMode");
      application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      const { name, numberFormat, datetimeFormat } = application.cultureInfo;
      return [
        name,
        numberFormat.numberDecimalSeparator,
        datetimeFormat.shortDatePattern,
        application.calculationMode,
      ];
    },
    answer: ["en-US", ".", "M/d/yyyy", "Automatic"],
  },
  {
    says: "a large matrix arrives whole",
    basis: "documented",
    ask: async (context, sheet) => {
      const range = sheet.getRangeByIndexes(0, 0, 2000, 3);
      range.values = Array.from({ length: 2000 }, (_, row) => [
        row,
        String.fromCharCode(97 + (row % 26)),
        row % 2 === 0,
      ]);
      const used = sheet.getUsedRange(true).load("rowCount,columnCount");
      const last = range.getLastRow().load("values");
      await context.sync();
      return [used.rowCount, used.columnCount, last.values];
    },
    answer: [2000, 3, [[1999, "x", false]]],
  },
  {
    says: "a table can be renamed, found by its name, restyled and turned back into cells",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["Name"], ["a"]];
      const table = sheet.tables.add("A1:A2", true);
      table.name = "claim_table";
      table.style = "TableStyleLight1";
      const found = context.workbook.tables.getItemOrNullObject("CLAIM_TABLE").load("name,style");
      const range = found.getRange().load("address");
      await context.sync();
      const seen = [found.name, found.style, range.address.split("!")[1]];
      table.convertToRange();
      const left = sheet.tables.getCount();
      const cell = sheet.getRange("A2").load("values");
      await context.sync();
      return [...seen, left.value, cell.values];
    },
    answer: ["claim_table", "TableStyleLight1", "A1:A2", 0, [["a"]]],
  },
];
