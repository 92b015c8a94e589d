import fc from "fast-check";
import { withoutSheets } from "../../../src/adapters/xlsx/parts/calcChain";
import { serialOfIsoText } from "../../../src/adapters/xlsx/parts/serialOfIsoText";
import {
  isBrokenReference,
  quotedSheet,
  referredSheet,
} from "../../../src/adapters/xlsx/parts/sheetReference";
import {
  relationshipsPart,
  resolveTarget,
  sourceOfRelationships,
} from "../../../src/adapters/xlsx/package/partNames";
import { escapeExcelText, unescapeExcelText } from "../../../src/adapters/xlsx/xml/excelText";
import { partKey, partUri } from "../../../src/adapters/xlsx/zip/partKey";
import { crc32 } from "../../../src/adapters/xlsx/codec/crc32";

it.each<[string, string | undefined]>([
  ["Groups!$A$1:$B$2", "Groups"],
  ["Groups!A1", "Groups"],
  ["Groups!$1:$1048576", "Groups"],
  ["Groups!$A:$XFD", "Groups"],
  ["'It''s'!$A$1", "It's"],
  ["'a!b'!$A$1", "a!b"],
  ["Återförsäljning!$A$1", "Återförsäljning"],
  ["#REF!$A$1", undefined],
  ["Groups!#REF!", "Groups"],
  ["[1]Groups!$A$1", undefined],
  ["'[Book.xlsx]Groups'!$A$1", undefined],
  ["First:Last!$A$1", undefined],
  ["Groups!$A$1,Groups!$B$1", undefined],
  ["OFFSET(Groups!$A$1,1,1)", undefined],
  ["0.25", undefined],
  ['"Groups!A1"', undefined],
])("%s refers to the sheet %s", (formula, sheet) => expect(referredSheet(formula)).toBe(sheet));

it("a sheet is quoted so that it is read back", () =>
  expect(referredSheet(`${quotedSheet("It's")}!A1`)).toBe("It's"));

it.each([
  ["#REF!$A$1:$C$9", true],
  ["Groups!#REF!", true],
  ["SUM(#REF!,1)", false],
  ["Groups!$A$1", false],
])("%s is broken: %s", (formula, isBroken) => expect(isBrokenReference(formula)).toBe(isBroken));

it.each([
  ["a\r_x0041_", "a_x000D__x005F_x0041_"],
  ["_x000D_x000D_", "_x005F_x000D_x005F_x000D_"],
  ["_x005F\u0001", "_x005F_x005F_x0001_"],
  ["\ud800", "_xD800_"],
  ["😀 _x _xyz_ x0041_", "😀 _x _xyz_ x0041_"],
])("%j is kept as %s", (text, kept) => {
  expect(unescapeExcelText(escapeExcelText(text))).toBe(text);
  expect(escapeExcelText(text)).toBe(kept);
});

it.each([
  ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["xl/workbook.xml", "../../../etc/passwd", "etc/passwd"],
  ["xl/a.xml", "b%20c.xml#d", "xl/b%20c.xml"],
  ["xl/a.xml", "b c.xml", "xl/b%20c.xml"],
  ["xl/a.xml", ".\\b\\.\\C.xml", "xl/b/C.xml"],
  ["xl/a.xml", "\\b.xml", "b.xml"],
  ["xl/a.xml", "é.xml", "xl/%C3%A9.xml"],
])("from %s, %s leads to %s", (source, target, part) => expect(resolveTarget(source, target)).toBe(part));

it.each([
  ["xl\\worksheets\\sheet1.xml", "/XL/worksheets/./Sheet1.xml"],
  ["xl/my sheet.xml", "xl//my%20sheet.xml"],
  ["xl/É.xml", "xl/%C3%A9.xml"],
  ["xl/a/../b.xml", "xl/%62.xml"],
  ["xl/100%.xml", "xl/100%25.xml"],
])("%s and %s are one part", (one, other) => expect(partKey(one)).toBe(partKey(other)));

it.each([
  ["xl/a%2520b.xml", "xl/a%20b.xml"],
  ["xl/media/", "xl/media"],
  ["xl/a.xml", "a.xml"],
])("%s and %s are two", (one, other) => expect(partKey(one)).not.toBe(partKey(other)));

it("a key is its own key, and that of the name as we spell it", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "É", "%", "2", "5", "0", "c3", "/", "\\", ".", " ")),
      (pieces) => {
        const name = `${pieces.join("")}x`;
        expect(partKey(partKey(name))).toBe(partKey(name));
        expect(partKey(partUri(name))).toBe(partKey(name));
        expect(partUri(name)).toMatch(/^[!-~]+$/);
      },
    ),
    { numRuns: 500, seed: 2026 },
  ));

it.each([
  ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
  ["", "_rels/.rels"],
])("%j has its relationships in %s", (part, relationships) => {
  expect(relationshipsPart(part)).toBe(relationships);
  expect(sourceOfRelationships(relationships)).toBe(part);
});

it.each([
  ["2026-07-07", 1900, 46_210],
  ["2026-07-07T12:00:00", 1900, 46_210.5],
  ["2026-07-07", 1904, 44_748],
  ["2026-02-30", 1900, undefined],
  ["July", 1900, undefined],
] as const)("%s is day %s: %s", (text, dateSystem, serial) =>
  expect(serialOfIsoText(text, dateSystem)).toBe(serial),
);

it("a cell of the calculation chain is on the sheet of the one before it unless it says otherwise", () => {
  const chain =
    '<calcChain xmlns="x"><c r="A1" i="1"/><c r="A2" i="2"/><c r="A3"></c><c r="A4" i="1"/></calcChain>';
  expect(withoutSheets(chain, "chain", new Set([2]))).toBe(
    '<calcChain xmlns="x"><c r="A1" i="1"/><c r="A4" i="1"/></calcChain>',
  );
  expect(withoutSheets(chain, "chain", new Set([1, 2]))).toBeUndefined();
});

it("has the checksum that the zip format names", () =>
  expect(crc32(0, new TextEncoder().encode("123456789"))).toBe(0xcbf43926));
