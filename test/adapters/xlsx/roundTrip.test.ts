import fc from "fast-check";
import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import type { DraftCell } from "../../../src/domain/grid/sheetDraft";
import { plainDraft } from "../../contract/drafts";
import { plainWorkbook } from "./plainWorkbook";

/** Characters and pieces that XML, SpreadsheetML or a formula could take for something. */
const PIECE = fc.oneof(
  fc.constantFrom(
    ..."=+-@'\"<>&;_x09AaFf \t\r\n\0\u0001\u001f\u007f\u00a0\u2028\ufeff\ufffe\uffff\ud800\udfff",
    "_x000D_",
    "_x005F_",
    "]]>",
    "<!--",
    "&amp;",
    "😀",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const TEXT = fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join(""));
const CELL: fc.Arbitrary<DraftCell> = fc.oneof(
  { weight: 4, arbitrary: TEXT },
  { weight: 1, arbitrary: fc.constant(null) },
);
const ROWS = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(CELL, { minLength: width, maxLength: width }), { maxLength: 8 }));

describe("any grid of texts", () => {
  it("is read back as it was written, also from a saved file that was written to twice", async () => {
    const file = plainWorkbook({ sheets: [{ name: "Groups", rows: [["_x0041_", "same"]] }] });
    await fc.assert(
      fc.asyncProperty(ROWS, async (rows) => {
        const workbook = await openXlsx(file, nodeCodec);
        await workbook.replaceOutputs([{ ...plainDraft("Messages", rows), output: "messages" }], {});
        const once = await workbook.save();
        const again = await openXlsx(once, nodeCodec);
        expect((await again.read(["Messages"]))[0]?.grid).toEqual(trimmed(rows));
        await again.replaceOutputs([{ ...plainDraft("Messages", rows), output: "messages" }], {});
        expect(Buffer.compare(await again.save(), once)).toBe(0);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it("is read back number for number", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noDefaultInfinity: true, noNaN: true }), { minLength: 1 }),
        async (numbers) => {
          const workbook = await openXlsx(
            plainWorkbook({ sheets: [{ name: "Groups", rows: [] }] }),
            nodeCodec,
          );
          const rows = numbers.map((number) => [number]);
          const range = { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: 0 };
          await workbook.addSheets(
            [{ ...plainDraft("Numbers", rows), styles: [{ range, style: { numberFormat: "0" } }] }],
            {},
          );
          expect((await workbook.read(["Numbers"]))[0]?.grid).toEqual(
            rows.map(([number]) => [number === 0 ? 0 : number]),
          );
        },
      ),
      { numRuns: 50, seed: 2026 },
    );
  });
});

/** The rows without the empty cells and rows at their ends; a text of no characters is an empty cell. */
function trimmed(rows: readonly (readonly DraftCell[])[]): readonly (readonly DraftCell[])[] {
  const trimmedRows = rows.map((row) => {
    const cells = row.map((cell) => (cell === "" ? null : cell));
    while (cells.at(-1) === null) cells.pop();
    return cells;
  });
  while (trimmedRows.at(-1)?.length === 0) trimmedRows.pop();
  return trimmedRows;
}
