import { escapeExcelText } from "../../../src/adapters/xlsx/xml/excelText";
import { xmlText } from "../../../src/adapters/xlsx/xml/xmlText";
import { areaAddress } from "../model/address";
import type { Cell, SheetModel } from "../model/workbookModel";
import { OutsideFile } from "./outsideFile";

/**
 * A worksheet part that the file adapter wrote, with what a draft cannot say: other cells, protection and merged cells.
 *
 * @param otherCells - By A1 address; the part has an empty cell for each.
 */
export function withOtherContents(
  xml: string,
  sheet: SheetModel,
  otherCells: ReadonlyMap<string, Cell>,
): string {
  const { protection, merges } = sheet;
  if (protection.password !== undefined || Object.keys(protection.options).length > 0) {
    throw new OutsideFile(sheet.name, "a password or options of its protection");
  }
  const cells = xml.replace(/<c r="([A-Z]+\d+)" s="(\d+)"\/>/g, (empty, address: string, style: string) => {
    const cell = otherCells.get(address);
    return cell === undefined ? empty : cellXml(address, style, cell);
  });
  const merged = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("");
  return cells.replace(
    "</sheetData>",
    "</sheetData>" +
      (protection.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
      (merged === "" ? "" : `<mergeCells count="${String(merges.length)}">${merged}</mergeCells>`),
  );
}

function cellXml(address: string, style: string, { value, formula }: Cell): string {
  const { type, text } = valueXml(value);
  const f = formula === undefined ? "" : `<f>${xmlText(formula.slice(1))}</f>`;
  return `<c r="${address}" s="${style}" t="${type}">${f}<v>${text}</v></c>`;
}

/** As ST_CellType of ECMA-376 part 1, 18.18.11; a text is one that a formula gave. */
function valueXml(value: Cell["value"]): { readonly type: string; readonly text: string } {
  if (typeof value === "string") return { type: "str", text: xmlText(escapeExcelText(value)) };
  if (typeof value === "number") return { type: "n", text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return { type: "e", text: value.error };
}
