import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { PartStore } from "../../../src/adapters/xlsx/package/partStore";
import type { WorkbookPart } from "../../../src/adapters/xlsx/parts/workbookPart";
import { readModel, worksheetsOf } from "../../../src/adapters/xlsx/workbookModel";
import { parseXml } from "../../../src/adapters/xlsx/xml/parseXml";
import { attribute, child, childrenNamed, type XmlElement } from "../../../src/adapters/xlsx/xml/xmlElement";
import { readZip } from "../../../src/adapters/xlsx/zip/readZip";
import { ZIP_LIMITS } from "../../../src/adapters/xlsx/zip/zipLimits";
import { rangeAddress, type Worksheet } from "../../../src/domain/grid/grid";
import { partText } from "../../adapters/xlsx/zipParts";
import { type ReadSheet, type ReadStyle, readWorkbook } from "../../support/readWorkbook";
import type { NameInput, SheetInput, WorkbookInput } from "../model/createWorkbook";
import { type CellFormat, DEFAULT_FORMAT, formatDifference } from "../model/cellFormat";
import { LAST_COLUMN } from "../model/rectangle";
import { STANDARD_WIDTH } from "../model/newSheet";
import type { PageLayoutModel, Visibility } from "../model/workbookModel";
import { pointsOfFileWidth } from "./columnCharacters";
import { furnitureInput } from "./furnitureInput";
import { OutsideFile } from "./outsideFile";
import { refuseUnknownContents } from "./refuseUnknownContents";

/**
 * A workbook for the emulated Excel from an .xlsx file: cells as the project's file adapter reads them, looks as openpyxl does.
 *
 * @throws OutsideFile when the file holds what one of the two would not see, such as a picture, a formula or italics.
 */
export async function loadXlsx(bytes: Uint8Array): Promise<WorkbookInput> {
  refuseUnknownContents(bytes);
  const file = await openXlsx(bytes, nodeCodec);
  const { sheets, dateSystem, isStructureProtected } = await file.describe();
  const worksheets = await file.read(sheets.map(({ name }) => name));
  const { sheets: looks, baseFont } = readWorkbook(bytes);
  if (baseFont.name !== DEFAULT_FORMAT.fontName || baseFont.size !== DEFAULT_FORMAT.fontSize) {
    throw new OutsideFile("xl/styles.xml", `the base font ${baseFont.name} ${String(baseFont.size)}`);
  }
  const model = await readModel(new PartStore(readZip(bytes, ZIP_LIMITS), nodeCodec), "xl/workbook.xml");
  const { workbook } = model;
  const active = sheets[workbook.activeTab];
  return {
    sheets: worksheetsOf(model).map(({ name, element, part }, index): SheetInput => {
      const [worksheet, look] = [worksheets[index], looks[index]];
      if (worksheet === undefined || look?.name !== name)
        throw new OutsideFile(name, "another order of sheets");
      return {
        ...sheetInput(worksheet, look),
        columnWidths: columnWidths(parseXml(partText(bytes, part), part)),
        isProtected: sheets[index]?.isProtected ?? false,
        visibility: VISIBILITIES[attribute(element, "state") ?? "visible"] ?? "Visible",
        names: namesOf(workbook, index),
      };
    }),
    names: namesOf(workbook, undefined),
    dateSystem,
    isStructureProtected,
    ...(active !== undefined && { activeSheet: active.name }),
  };
}

const VISIBILITIES: { readonly [state: string]: Visibility } = { hidden: "Hidden", veryHidden: "VeryHidden" };

function sheetInput({ name, grid, merges }: Worksheet, look: ReadSheet): SheetInput {
  const { frozenRows, frozenColumns, showGridlines, styles } = look;
  return {
    name,
    rows: grid,
    merges: merges.map((merge) => rangeAddress(merge)),
    frozen: { rows: frozenRows, columns: frozenColumns },
    showGridlines,
    formats: Object.fromEntries(
      Object.entries(styles).flatMap(([address, style]) => {
        const format = formatOf(style, `${name}!${address}`);
        const isUsual = Object.keys(formatDifference({ ...DEFAULT_FORMAT, ...format })).length === 0;
        return isUsual ? [] : [[address, format]];
      }),
    ),
    pageLayout: pageLayoutOf(look),
    ...furnitureInput(look),
  };
}

function formatOf({ fontName, quotePrefix, ...style }: ReadStyle, where: string): Partial<CellFormat> {
  if (fontName !== undefined || quotePrefix !== undefined)
    throw new OutsideFile(where, "its font or quote prefix");
  const { horizontalAlignment: horizontal, verticalAlignment: vertical, bottomBorder, ...same } = style;
  return {
    ...same,
    ...(horizontal !== undefined && { horizontalAlignment: capitalized(horizontal) }),
    ...(vertical !== undefined && { verticalAlignment: capitalized(vertical) }),
    ...(bottomBorder !== undefined && {
      borders: { bottom: { style: "Continuous", weight: "Thin", color: bottomBorder } },
    }),
  };
}

/** A word of a file as Excel's API has it. */
function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pageLayoutOf({ name, print }: ReadSheet): Partial<PageLayoutModel> {
  const { orientation, fitsOnePageWide, repeatedRows } = print;
  const last = repeatedRows === null ? 0 : Number(/^\$?1:\$?(\d+)$/.exec(repeatedRows)?.[1]);
  if (Number.isNaN(last)) throw new OutsideFile(name, "its repeated rows");
  return {
    ...(orientation !== null && { orientation: capitalized(orientation) }),
    ...(fitsOnePageWide && { zoom: { horizontalFitToPages: 1 } }),
    ...(last > 0 && {
      printTitleRows: { firstRow: 0, firstColumn: 0, lastRow: last - 1, lastColumn: LAST_COLUMN },
    }),
  };
}

/** In points, from column A; a column without a width has the standard one. */
function columnWidths(worksheet: XmlElement): readonly number[] {
  const widths: number[] = [];
  for (const column of childrenNamed(child(worksheet, "cols"), "col")) {
    const [first, last, width] = ["min", "max", "width"].map((name) => Number(attribute(column, name)));
    while (widths.length < (first ?? 0) - 1) widths.push(STANDARD_WIDTH);
    while (widths.length < (last ?? 0)) widths.push(pointsOfFileWidth(width ?? 0));
  }
  return widths;
}

/** The names of the workbook, or of one of its sheets; what a print set-up is kept in is none. */
function namesOf({ names }: WorkbookPart, sheetIndex: number | undefined): readonly NameInput[] {
  return names
    .filter((item) => item.sheetIndex === sheetIndex && item.name !== PRINT_TITLES)
    .map(({ name, formula, element }) => ({
      name,
      formula: `=${formula}`,
      isVisible: attribute(element, "hidden") !== "1",
    }));
}

const PRINT_TITLES = "_xlnm.Print_Titles";
