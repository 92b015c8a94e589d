import { corner, HARD_TEXTS, messagesDraft, UNWRITABLE_TEXTS } from "./drafts";
import type { OpenWorkbook } from "./openedWorkbook";
import { sheetCells } from "./sheetCells";

export function itKeepsTextText(open: OpenWorkbook): void {
  const rows = [["Text"], ...[...HARD_TEXTS, ...UNWRITABLE_TEXTS].map((text) => [text])];

  it.each([
    { format: undefined, because: "text by its format" },
    { format: "General", because: "Excel would guess what a typed text means" },
    { format: "yyyy-mm-dd", because: "a date column also holds words" },
  ])("keeps every text as it stands under the format $format: $because", async ({ format }) => {
    const styles =
      format === undefined ? [] : [{ range: corner(rows.length, 1), style: { numberFormat: format } }];
    const workbook = await open({ sheets: [{ name: "Groups", rows: [] }] });
    await workbook.port.replaceOutputs([{ ...messagesDraft(rows), styles }], {});
    expect(await sheetCells(workbook.port, "Messages")).toEqual(rows);
    const { port } = await workbook.reopen();
    expect(await sheetCells(port, "Messages")).toEqual(rows);
  });

  it("writes a text of no characters as an empty cell", async () => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [] }] });
    await port.replaceOutputs([messagesDraft([["Text", "", "More"]])], {});
    expect(await sheetCells(port, "Messages")).toEqual([["Text", null, "More"]]);
  });
}
