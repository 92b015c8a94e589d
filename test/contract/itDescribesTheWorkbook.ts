import { MESSAGES, TIMELINE } from "./drafts";
import type { OpenWorkbook } from "./openedWorkbook";

const B2 = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

export function itDescribesTheWorkbook(open: OpenWorkbook): void {
  it("tells the sheets in tab order, which are hidden and which are protected", async () => {
    const { port } = await open({
      sheets: [
        { name: "Zeta", rows: [["z"]] },
        { name: "Budget 2026 (old)", rows: [], isVisible: false },
        { name: "Anna's", rows: [["a"]], isProtected: true },
        { name: "Återförsäljning", rows: [] },
      ],
    });
    expect((await port.describe()).sheets).toEqual([
      { name: "Zeta", isVisible: true, isProtected: false, isWorksheet: true },
      { name: "Budget 2026 (old)", isVisible: false, isProtected: false, isWorksheet: true },
      { name: "Anna's", isVisible: true, isProtected: true, isWorksheet: true },
      { name: "Återförsäljning", isVisible: true, isProtected: false, isWorksheet: true },
    ]);
  });

  it("tells named items and tables, with the sheet that they refer to", async () => {
    const { port } = await open({
      sheets: [
        { name: "Groups", rows: [["Group"], ["IT"]] },
        { name: "Bob's & Anna's", rows: [["x", "y"]] },
      ],
      names: [
        { name: "Start", refersTo: { sheet: "Groups", range: B2 } },
        { name: "People", refersTo: { sheet: "Bob's & Anna's", range: B2 } },
        { name: "Rate", refersTo: "0.25" },
        { name: "Gone", refersTo: "#REF!$A$1:$B$2" },
        { name: "Computed", refersTo: "SUM(Groups!$A$1:$A$2)" },
      ],
      tables: [
        { name: "GroupTable", sheet: "Groups", range: { ...B2, firstRow: 0, firstColumn: 0, lastColumn: 0 } },
      ],
    });
    const { names } = await port.describe();
    expect([...names].sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
      { name: "Computed" },
      { name: "Gone", isBroken: true },
      { name: "GroupTable", sheet: "Groups" },
      { name: "People", sheet: "Bob's & Anna's" },
      { name: "Rate" },
      { name: "Start", sheet: "Groups" },
    ]);
  });

  it.each([1900, 1904] as const)("tells the %s date system", async (dateSystem) => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [] }], dateSystem });
    expect((await port.describe()).dateSystem).toBe(dateSystem);
  });

  it.each([true, false])("tells whether the structure is protected: %s", async (isStructureProtected) => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [] }], isStructureProtected });
    expect((await port.describe()).isStructureProtected).toBe(isStructureProtected);
  });

  it("recognises its outputs, and does not tell the marks", async () => {
    const { port } = await open({ sheets: [{ name: "Groups", rows: [] }] });
    await port.replaceOutputs([TIMELINE, MESSAGES], {});
    const { sheets, names } = await port.describe();
    expect(sheets.map(({ name, output }) => [name, output])).toEqual([
      ["Groups", undefined],
      ["Timeline", "timeline"],
      ["Messages", "messages"],
    ]);
    expect(names).toEqual([{ name: "Messages", sheet: "Messages" }]);
  });
}
