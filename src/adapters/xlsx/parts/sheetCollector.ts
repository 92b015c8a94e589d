import { WorkbookError } from "../../../app/workbookError";
import { MAX_COLUMNS, MAX_ROWS, type Cell, type GridRange, type Worksheet } from "../../../domain/grid/grid";
import { parseRange } from "../../../domain/grid/parseRange";
import { damaged } from "../damaged";
import { plainTokens, refuseDepth, type PlainTokens } from "../xml/xmlTokens";
import { cellValue, type SheetReading } from "./cellValue";
import { SheetTraits } from "./sheetTraits";

/** Padding included; more would not fit memory, and no plan has a hundredth of it. */
const MAX_CELLS = 32_000_000;
const EMPTY_ROW: readonly Cell[] = [];

/** Puts a worksheet together from the elements of its part. */
export class SheetCollector {
  /** Whether a row beyond the limit has begun, and the sheet's data has not ended. */
  isPastLimit = false;
  /** Whether a row beyond the limit was there. */
  private goesOn = false;
  /** The name of the element that holds the rows, with prefix. */
  dataTag = "";
  /** What the cells alone do not tell, of as much as was read. */
  readonly traits = new SheetTraits();
  private readonly rows: Cell[][] = [];
  private readonly merges: GridRange[] = [];
  private cellCount = 0;
  private rootTag = "";
  private tags = {
    row: "",
    c: "",
    v: "",
    is: "",
    t: "",
    rPh: "",
    f: "",
    mergeCell: "",
    col: "",
    autoFilter: "",
  };
  private depth = 0;
  private rowIndex = -1;
  private columnIndex = -1;
  private type = "n";
  private value = "";
  private isValue = false;
  private isInline = false;
  private isPhonetic = false;

  constructor(private readonly reading: SheetReading) {}

  tokens(): PlainTokens {
    const tokens = plainTokens(this.reading.part);
    tokens.on("opentag", ({ name, attributes }) => this.open(name, attributes));
    const addText = (text: string): void => {
      if (this.isValue) this.value += text;
    };
    tokens.on("text", addText);
    tokens.on("cdata", addText);
    tokens.on("closetag", ({ name }) => this.close(name));
    return tokens;
  }

  /** A tokenizer for what begins with the closing tag of the sheet's data. */
  tokensBehindData(): PlainTokens {
    this.depth = 0;
    this.isPastLimit = false;
    const tokens = this.tokens();
    tokens.write(`<${this.rootTag}><${this.dataTag}>`);
    return tokens;
  }

  worksheet(): Worksheet {
    const { name, rowLimit } = this.reading;
    const grid: (readonly Cell[])[] = Array.from(this.rows, (row: Cell[] | undefined) => row ?? EMPTY_ROW);
    while (grid.at(-1)?.length === 0) grid.pop();
    const merges = this.merges.filter(({ firstRow }) => firstRow < rowLimit);
    return { name, grid, merges, ...(this.goesOn && { goesOn: true }) };
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    refuseDepth(++this.depth, this.reading.part);
    const { tags } = this;
    if (this.depth === 1) this.learnNames(name);
    else if (name === tags.c) this.openCell(attributes);
    else if (name === tags.v) this.isValue = this.type !== "inlineStr";
    else if (name === tags.t) this.isValue = this.isInline && !this.isPhonetic;
    else if (name === tags.row) this.openRow(attributes);
    else if (name === tags.is) this.isInline = this.type === "inlineStr";
    else if (name === tags.rPh) this.isPhonetic = true;
    else if (name === tags.f) this.traits.addFormula(this.rowIndex, this.columnIndex, attributes);
    else if (name === tags.mergeCell) this.addMerge(attributes["ref"] ?? "");
    else if (name === tags.col) this.traits.addColumns(attributes);
    // Deeper, it is that of a custom view, which is not in force.
    else if (name === tags.autoFilter && this.depth === 2) this.traits.hasFilter = true;
  }

  private close(name: string): void {
    this.depth--;
    this.isValue = false;
    if (name === this.tags.c) this.closeCell();
    else if (name === this.tags.row) this.closeRow();
    else if (name === this.tags.is) this.isInline = false;
    else if (name === this.tags.rPh) this.isPhonetic = false;
    else if (name === this.dataTag) this.isPastLimit = false;
  }

  private learnNames(root: string): void {
    const prefix = root.slice(0, root.indexOf(":") + 1);
    const tag = (local: string): string => prefix + local;
    this.rootTag = root;
    this.dataTag = tag("sheetData");
    this.tags = {
      row: tag("row"),
      c: tag("c"),
      v: tag("v"),
      is: tag("is"),
      t: tag("t"),
      rPh: tag("rPh"),
      f: tag("f"),
      mergeCell: tag("mergeCell"),
      col: tag("col"),
      autoFilter: tag("autoFilter"),
    };
  }

  private openRow(attributes: Readonly<Record<string, string>>): void {
    const number = attributes["r"];
    this.rowIndex = number === undefined ? this.rowIndex + 1 : Number(number) - 1;
    this.columnIndex = -1;
    if (!(this.rowIndex >= 0 && this.rowIndex < MAX_ROWS))
      throw damaged(`${this.reading.part}: a row out of range`);
    this.traits.addRow(this.rowIndex, attributes);
    if (this.rowIndex >= this.reading.rowLimit) this.isPastLimit = this.goesOn = true;
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.type = attributes["t"] ?? "n";
    this.value = "";
    const address = attributes["r"];
    const columnIndex = address === undefined ? this.columnIndex + 1 : columnOf(address);
    if (columnIndex >= MAX_COLUMNS) throw damaged(`${this.reading.part}: a column out of range`);
    this.columnIndex = columnIndex;
    if (this.reading.formatted !== undefined) this.addFormat(attributes["s"], this.reading.formatted);
  }

  private addFormat(
    format: string | undefined,
    { firstRow, firstColumn, lastRow, lastColumn }: GridRange,
  ): void {
    const { rowIndex: row, columnIndex: column } = this;
    if (firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn)
      this.traits.addFormat(row, column, Number(format ?? 0));
  }

  private closeCell(): void {
    if (this.isPastLimit || this.value === "") return;
    const cell = cellValue(this.type, this.value, this.reading);
    if (cell === null) return;
    const row = (this.rows[this.rowIndex] ??= []);
    this.cellCount += Math.max(1, this.columnIndex + 1 - row.length);
    if (this.cellCount > MAX_CELLS) {
      throw new WorkbookError("too-large", { sheet: this.reading.name, nothingChanged: true });
    }
    while (row.length < this.columnIndex) row.push(null);
    row[this.columnIndex] = cell;
  }

  private closeRow(): void {
    this.columnIndex = -1;
  }

  private addMerge(reference: string): void {
    const range = parseRange(reference);
    if (range !== undefined) this.merges.push(range);
  }
}

/** The 0-based column of an address such as `C7`; the digits are the row's and not read again. */
function columnOf(address: string): number {
  let column = 0;
  for (let index = 0; index < address.length; index++) {
    const letter = address.charCodeAt(index) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
