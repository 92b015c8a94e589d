import { type Claim, doing } from "./claim";

/** Addresses, used ranges, merging, clearing and looks. */
export const rangeClaims: readonly Claim[] = [
  {
    says: "an unbounded range reads null",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("A1").values = [["x"]];
      const column = sheet.getRange("A:A").load("values,rowCount,isEntireColumn");
      await context.sync();
      return [column.values, column.rowCount, column.isEntireColumn];
    },
    answer: [null, 1_048_576, true],
  },
  {
    says: "the used range of an empty sheet is A1, and null when asked for or-null",
    basis: "documented",
    ask: async (context, sheet) => {
      const used = sheet.getUsedRange(true).load("rowCount,columnCount,rowIndex");
      const none = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [used.rowCount, used.columnCount, used.rowIndex, none.isNullObject];
    },
    answer: [1, 1, 0, true],
  },
  {
    says: "formatted cells are in the used range, but not in that of values",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D4").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("rowIndex,columnIndex,rowCount,columnCount");
      const values = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      return [all, values].map((range) => [
        range.rowIndex,
        range.columnIndex,
        range.rowCount,
        range.columnCount,
      ]);
    },
    answer: [
      [1, 1, 3, 3],
      [1, 1, 1, 1],
    ],
  },
  {
    says: "merging keeps the first value, and the others cannot be written",
    basis: "known",
    ask: async (context, sheet) => {
      const cells = sheet.getRange("A1:B2");
      cells.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      cells.merge();
      sheet.getRange("B2").values = [["x"]];
      cells.load("values");
      const merged = cells.getMergedAreasOrNullObject().load("areaCount");
      const none = sheet.getRange("D4").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      return [cells.values, merged.areaCount, none.isNullObject];
    },
    answer: [
      [
        ["a", ""],
        ["", ""],
      ],
      1,
      true,
    ],
  },
  {
    says: "clearing everything takes values, looks and merges away",
    basis: "documented",
    ask: async (context, sheet) => {
      const cells = sheet.getRange("A1:B2");
      cells.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      cells.numberFormat = [
        ["@", "@"],
        ["@", "@"],
      ];
      cells.format.font.bold = true;
      cells.merge();
      sheet.getRange().clear();
      cells.load("values,numberFormat,format/font/bold");
      const merged = cells.getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      return [cells.values, cells.numberFormat, cells.format.font.bold, merged.isNullObject];
    },
    answer: [
      [
        ["", ""],
        ["", ""],
      ],
      [
        ["General", "General"],
        ["General", "General"],
      ],
      false,
      true,
    ],
  },
  {
    says: "a property that differs between cells reads null",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      const cells = sheet.getRange("A1:B1").load("format/font/bold,format/fill/color");
      await context.sync();
      return [cells.format.font.bold, cells.format.fill.color];
    },
    answer: [null, "#FFFFFF"],
  },
  {
    says: "column widths are points, 48 for a standard column",
    basis: "assumed",
    ask: async (context, sheet) => {
      sheet.getRange("B:B").format.columnWidth = 96;
      const widths = ["A1", "B1", "A1:B1"].map((address) =>
        sheet.getRange(address).load("format/columnWidth"),
      );
      await context.sync();
      return widths.map(({ format }) => format.columnWidth as number | null);
    },
    answer: [48, 96, null],
  },
  {
    says: "a border can be read back",
    basis: "documented",
    ask: async (context, sheet) => {
      const line = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
      line.style = "Continuous";
      line.color = "#808080";
      const below = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style,color,weight");
      const above = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      return [below.style, below.color, below.weight, above.style];
    },
    answer: ["Continuous", "#808080", "Thin", "None"],
  },
  {
    says: "an address off the sheet is refused",
    basis: "known",
    ask: doing((sheet) => sheet.getRange("XFE1").load("address")),
    answer: { refused: "InvalidArgument" },
  },
  {
    says: "a cell off the sheet is refused",
    basis: "known",
    ask: doing((sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1).load("address")),
    answer: { refused: "InvalidArgument" },
  },
  {
    says: "a range moves with its cells when rows are inserted above it, and grows around rows inside it",
    basis: "known",
    ask: async (context, sheet) => {
      const range = sheet.getRange("B3:C4").load("rowIndex");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("6:6").insert("Down");
      range.load("rowIndex,columnIndex,rowCount,values");
      await context.sync();
      const grown = [range.rowIndex, range.columnIndex, range.values];
      sheet.getRange("5:6").delete("Up");
      range.load("rowIndex,values");
      await context.sync();
      return [grown, range.rowIndex, range.values];
    },
    answer: [
      [
        4,
        1,
        [
          ["a", "b"],
          ["", ""],
          ["c", "d"],
        ],
      ],
      4,
      [["c", "d"]],
    ],
  },
  {
    says: "a range that was loaded can be used after a sync",
    basis: "documented",
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:B2").load("address");
      await context.sync();
      range.getCell(1, 1).values = [["x"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
    answer: [
      ["", ""],
      ["", "x"],
    ],
  },
  {
    says: "rows read hidden when all of them are, and null when some are",
    basis: "documented",
    ask: async (context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const rows = ["A1", "A2:A3", "A1:A3"].map((address) => sheet.getRange(address).load("rowHidden"));
      const columns = ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address).load("columnHidden"));
      await context.sync();
      return [
        rows.map(({ rowHidden }) => rowHidden as boolean | null),
        columns.map(({ columnHidden }) => columnHidden as boolean | null),
      ];
    },
    answer: [
      [false, true, null],
      [false, true, null],
    ],
  },
  {
    says: "a cell without a formula has its value for one, a text with = at its start too",
    basis: "documented",
    ask: async (context, sheet) => {
      const cells = sheet.getRange("A1:D1");
      cells.numberFormat = [["@", "@", "General", "General"]];
      cells.values = [["=1+1", "007", 7, true]];
      cells.load("values,formulas");
      await context.sync();
      return [cells.values, cells.formulas];
    },
    answer: [[["=1+1", "007", 7, true]], [["=1+1", "007", 7, true]]],
  },
];
