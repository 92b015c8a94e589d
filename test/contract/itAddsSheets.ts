import { corner, plainDraft, TIMELINE } from "./drafts";
import type { OpenWorkbook } from "./openedWorkbook";
import { sheetCells } from "./sheetCells";

const SAMPLE = plainDraft("Groups", [
  ["Group", "Month"],
  ["IT", "July"],
]);
const WAVES = { ...plainDraft("Waves", [["Wave"]]), names: [{ name: "WaveRows", range: corner(1, 1) }] };

export function itAddsSheets(open: OpenWorkbook): void {
  it("appends sheets that are the person's", async () => {
    const { port, nameTarget } = await open({ sheets: [{ name: "Sheet1", rows: [] }] });
    await port.addSheets([SAMPLE, WAVES], {});
    expect((await port.describe()).sheets).toEqual(
      ["Sheet1", "Groups", "Waves"].map((name) => ({
        name,
        isVisible: true,
        isProtected: false,
        isWorksheet: true,
      })),
    );
    expect(await sheetCells(port, "Groups")).toEqual(SAMPLE.rows);
    expect(await nameTarget("WaveRows")).toBe("Waves!A1:A1");
  });

  it("adds none when one of the names is taken", async () => {
    const workbook = await open({
      sheets: [
        { name: "Sheet1", rows: [] },
        { name: "waves", rows: [["mine"]] },
      ],
    });
    const before = await workbook.snapshot();
    await expect(workbook.port.addSheets([SAMPLE, WAVES], {})).rejects.toMatchObject({
      code: "name-taken",
      details: { name: "Waves", nothingChanged: true },
    });
    expect(await workbook.snapshot()).toEqual(before);
  });

  it("does not take an output for a sheet to add to", async () => {
    const { port } = await open({ sheets: [{ name: "Sheet1", rows: [] }] });
    await port.replaceOutputs([TIMELINE], {});
    await expect(port.addSheets([plainDraft("Timeline", [["x"]])], {})).rejects.toMatchObject({
      code: "name-taken",
    });
  });

  it("adds none to a workbook whose structure is protected, nor once Cancel was pressed", async () => {
    const workbook = await open({ sheets: [{ name: "Sheet1", rows: [] }], isStructureProtected: true });
    await expect(workbook.port.addSheets([SAMPLE], {})).rejects.toMatchObject({ code: "protected" });
    await expect(workbook.port.addSheets([SAMPLE], { signal: { aborted: true } })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect((await workbook.port.describe()).sheets).toHaveLength(1);
  });
}
