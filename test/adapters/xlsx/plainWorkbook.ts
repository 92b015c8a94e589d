import type { WorkbookContents } from "../../../src/adapters/memory/workbookContents";
import { cellAddress, rangeAddress, type Cell, type GridRange } from "../../../src/domain/grid/grid";
import { zipParts, type Parts } from "./zipParts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A small .xlsx file that holds `contents`, written by hand with inline strings and nothing optional. */
export function plainWorkbook(contents: WorkbookContents): Uint8Array {
  return zipParts(plainWorkbookParts(contents));
}

/** The parts of {@link plainWorkbook}, for tests that change one of them. */
export function plainWorkbookParts(contents: WorkbookContents): Parts {
  const tables = contents.tables ?? [];
  const formats = [...new Set(contents.sheets.flatMap((sheet) => Object.values(sheet.formats ?? {})))];
  const sheetParts = contents.sheets.flatMap((sheet, index) => {
    const own = tables.flatMap((table, number) => (table.sheet === sheet.name ? [number + 1] : []));
    const protection =
      sheet.isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "";
    const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`).join("");
    const tableParts = own.map((number) => `<tablePart r:id="rId${number}"/>`).join("");
    const isFormula = (row: number, column: number) =>
      (sheet.formulas ?? []).some(
        (range) =>
          range.firstRow <= row &&
          row <= range.lastRow &&
          range.firstColumn <= column &&
          column <= range.lastColumn,
      );
    const rows = sheet.rows.map((row, rowIndex) => {
      const cells = row.map((cell, columnIndex) => {
        const address = cellAddress(rowIndex, columnIndex);
        const written = isFormula(rowIndex, columnIndex) ? formulaXml(cell, address) : cellXml(cell, address);
        const format = formats.indexOf(sheet.formats?.[address] ?? "General");
        return format < 0 ? written : written.replace("<c ", `<c s="${format + 1}" `);
      });
      const isHidden = (sheet.hiddenRows ?? []).some(
        ({ first, last }) => first <= rowIndex && rowIndex <= last,
      );
      return `<row r="${rowIndex + 1}"${isHidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
    });
    const hiddenColumns = (sheet.hiddenColumns ?? []).map(
      ({ first, last }) => `<col min="${first + 1}" max="${last + 1}" width="9.14" hidden="1"/>`,
    );
    const columns = hiddenColumns.length === 0 ? "" : `<cols>${hiddenColumns.join("")}</cols>`;
    const width = Math.max(1, ...sheet.rows.map(({ length }) => length));
    const filter =
      sheet.hasFilter === true
        ? `<autoFilter ref="${rangeAddress({ firstRow: 0, firstColumn: 0, lastRow: sheet.rows.length - 1, lastColumn: width - 1 })}"/>`
        : "";
    const relationships = own.map(
      (number) => [`rId${number}`, "table", `../tables/table${number}.xml`] as const,
    );
    return [
      [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${columns}<sheetData>${rows.join("")}</sheetData>${protection}${filter}` +
          (merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`) +
          `${tableParts === "" ? "" : `<tableParts count="${own.length}">${tableParts}</tableParts>`}</worksheet>`,
      ],
      ...(own.length === 0
        ? []
        : [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(relationships)]]),
    ];
  });
  const tableParts = tables.map(({ name, range }, index) => [
    `xl/tables/table${index + 1}.xml`,
    tableXml(name, range, index + 1),
  ]);
  const overrides = [
    ...contents.sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`]),
    ...tables.map((_, index) => [`xl/tables/table${index + 1}.xml`, `${TYPE}.table+xml`]),
    ...(formats.length === 0 ? [] : [["xl/styles.xml", `${TYPE}.styles+xml`]]),
  ];
  return {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `${overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(contents),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...contents.sheets.map(
        (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ...(formats.length === 0 ? [] : [["rIdStyles", "styles", "styles.xml"] as const]),
    ]),
    ...(formats.length === 0 ? {} : { "xl/styles.xml": stylesXml(formats) }),
    ...Object.fromEntries([...sheetParts, ...tableParts]),
  };
}

/** Text for XML, with what XML cannot hold written as Excel writes it. */
export function xml(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
  return escaped
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A relationships part; each is an id, the last word of its type and its target. */
export function relationshipsXml(relationships: readonly (readonly [string, string, string])[]): string {
  const items = relationships.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${kind.includes("/") ? kind : `${OFFICE}/${kind}`}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

function workbookXml({ sheets, names = [], dateSystem, isStructureProtected }: WorkbookContents): string {
  const properties = dateSystem === 1904 ? '<workbookPr date1904="1"/>' : "";
  const protection = isStructureProtected === true ? '<workbookProtection lockStructure="1"/>' : "";
  const items = sheets.map(
    ({ name, isVisible }, index) =>
      `<sheet name="${xml(name)}" sheetId="${index + 1}"${isVisible === false ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const definedNames = names.map(({ name, refersTo }) => {
    const formula = typeof refersTo === "string" ? refersTo : reference(refersTo.sheet, refersTo.range);
    return `<definedName name="${name}">${xml(formula)}</definedName>`;
  });
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}${protection}` +
    `<sheets>${items.join("")}</sheets>` +
    `${definedNames.length === 0 ? "" : `<definedNames>${definedNames.join("")}</definedNames>`}</workbook>`
  );
}

function reference(sheet: string, range: GridRange): string {
  const address = rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

function cellXml(cell: Cell, address: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "object") return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
}

/** A cell whose value a formula gave; which one does not matter to a reader. */
function formulaXml(cell: Cell, address: string): string {
  const formula = "<f>NA()</f>";
  if (typeof cell === "string") return `<c r="${address}" t="str">${formula}<v>${xml(cell)}</v></c>`;
  return cell === null
    ? `<c r="${address}" t="str">${formula}<v></v></c>`
    : cellXml(cell, address).replace("<v>", `${formula}<v>`);
}

/** A styles part whose second cell format and the following ones have these number formats. */
function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${xml(code)}"/>`);
  const styles = ["0", ...formats.map((_, index) => String(164 + index))].map(
    (number) =>
      `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${codes.join("")}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${styles.join("")}</cellXfs></styleSheet>`
  );
}

function tableXml(name: string, range: GridRange, id: number): string {
  const reference = rangeAddress(range);
  const columns = Array.from(
    { length: range.lastColumn - range.firstColumn + 1 },
    (_, index) => `<tableColumn id="${index + 1}" name="Column${index + 1}"/>`,
  );
  return (
    `${DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${reference}">` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`
  );
}
