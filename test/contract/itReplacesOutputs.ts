import { lazyRows } from "../../src/domain/grid/lazyRows";
import type { OutputDraft } from "../../src/domain/grid/sheetDraft";
import { corner, MESSAGES, messagesDraft, TIMELINE } from "./drafts";
import { lookOfDraft } from "./lookOfDraft";
import type { OpenedWorkbook, OpenWorkbook } from "./openedWorkbook";
import { sheetCells } from "./sheetCells";

const GROUPS = {
  name: "Groups",
  rows: [
    ["Group", "Month"],
    ["IT", "July"],
  ],
};

export function itReplacesOutputs(open: OpenWorkbook): void {
  it("appends what is not there yet, and leaves the other sheets alone", async () => {
    const { port } = await open({ sheets: [GROUPS, { name: "Notes", rows: [["mine"]] }] });
    await port.replaceOutputs([TIMELINE, MESSAGES], {});
    expect(await sheetNames(port)).toEqual(["Groups", "Notes", "Timeline", "Messages"]);
    expect(await sheetCells(port, "Groups")).toEqual(GROUPS.rows);
    expect(await sheetCells(port, "Notes")).toEqual([["mine"]]);
    expect(await sheetCells(port, "Messages")).toEqual(MESSAGES.rows);
    expect(await sheetCells(port, "Timeline")).toEqual([
      ["Communication plan", "July", "August"],
      ["Wave 1", "All"],
      ["Kickoff meeting", 46_210],
      ["Share", 0.25, "A longer line\nin two"],
    ]);
  });

  it.each([TIMELINE, MESSAGES])("makes $name look as its draft says, also after saving", async (draft) => {
    const workbook = await open({ sheets: [GROUPS] });
    await workbook.port.replaceOutputs([draft], {});
    await expectLook(workbook, draft);
    await expectLook(await workbook.reopen(), draft);
  });

  it("makes of rows that are computed what it makes of an array", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    const computed = [TIMELINE, MESSAGES].map(({ rows, ...draft }) => ({
      ...draft,
      rows: lazyRows(rows.length, (rowIndex) => rows[rowIndex] ?? []),
    }));
    await workbook.port.replaceOutputs(computed, {});
    expect(await sheetCells(workbook.port, "Messages")).toEqual(MESSAGES.rows);
    for (const draft of [TIMELINE, MESSAGES]) await expectLook(workbook, draft);
  });

  it("does twice what it does once", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    await workbook.port.replaceOutputs([TIMELINE, MESSAGES], {});
    const once = await workbook.snapshot();
    await workbook.port.replaceOutputs([TIMELINE, MESSAGES], {});
    expect(await workbook.snapshot()).toEqual(once);
    const reopened = await workbook.reopen();
    await reopened.port.replaceOutputs([TIMELINE, MESSAGES], {});
    expect(await sheetNames(reopened.port)).toEqual(["Groups", "Timeline", "Messages"]);
  });

  it("leaves nothing of what an output held before", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    const { print: _print, ...unprinted } = TIMELINE;
    await workbook.port.replaceOutputs([{ ...unprinted, output: "messages", name: "Messages" }], {});
    const rows = [["Only"]];
    await workbook.port.replaceOutputs([messagesDraft(rows)], {});
    expect(await sheetCells(workbook.port, "Messages")).toEqual(rows);
    await expectLook(workbook, messagesDraft(rows));
  });

  it("moves a draft's name with its rows", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    await workbook.port.replaceOutputs([messagesDraft([["A", "B"]])], {});
    expect(await workbook.nameTarget("Messages")).toBe("Messages!A1:B1");
    await workbook.port.replaceOutputs([MESSAGES], {});
    expect(await workbook.nameTarget("Messages")).toBe("Messages!A1:C3");
    const reopened = await workbook.reopen();
    expect(await reopened.nameTarget("Messages")).toBe("Messages!A1:C3");
  });

  it("keeps name and place of an output that the person renamed, also after saving", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    await workbook.port.replaceOutputs([TIMELINE, MESSAGES], {});
    await workbook.rename("Timeline", "Anna's plan");
    await workbook.rename("Messages", "Mails");
    const { port, nameTarget } = await workbook.reopen();
    expect((await port.describe()).sheets.map(({ name, output }) => [name, output])).toEqual([
      ["Groups", undefined],
      ["Anna's plan", "timeline"],
      ["Mails", "messages"],
    ]);
    const rows = [["New"]];
    await port.replaceOutputs(
      [{ ...TIMELINE, rows, styles: [], columnWidths: [9] }, messagesDraft(rows)],
      {},
    );
    expect(await sheetNames(port)).toEqual(["Groups", "Anna's plan", "Mails"]);
    expect(await sheetCells(port, "Anna's plan")).toEqual(rows);
    expect(await nameTarget("Messages")).toBe("Mails!A1:A1");
  });

  it("takes a sheet of the person's that is called like a renamed output for what it is", async () => {
    const workbook = await open({ sheets: [GROUPS, { name: "Notes", rows: [["mine"]] }] });
    await workbook.port.replaceOutputs([TIMELINE], {});
    await workbook.rename("Timeline", "Plan");
    await workbook.rename("Notes", "Timeline");
    await workbook.port.replaceOutputs([TIMELINE], {});
    expect(await sheetCells(workbook.port, "Timeline")).toEqual([["mine"]]);
  });

  it("takes over a name whose sheet was deleted", async () => {
    const workbook = await open({
      sheets: [GROUPS],
      names: [
        { name: "_RolloutWaves.messages", refersTo: "#REF!$1:$1048576" },
        { name: "Messages", refersTo: "#REF!$A$1:$C$9" },
      ],
    });
    const { sheets, names } = await workbook.port.describe();
    expect([sheets.length, names]).toEqual([1, [{ name: "Messages", isBroken: true }]]);
    await workbook.port.replaceOutputs([MESSAGES], {});
    expect(await workbook.nameTarget("Messages")).toBe("Messages!A1:C3");
    expect((await workbook.port.describe()).sheets[1]).toMatchObject({ output: "messages" });
  });

  it("knows its own sheet again whose cells were all deleted", async () => {
    const workbook = await open({
      sheets: [GROUPS, { name: "Messages", rows: [] }],
      names: [
        { name: "_RolloutWaves.messages", refersTo: "Messages!#REF!" },
        { name: "Messages", refersTo: "Messages!#REF!" },
      ],
    });
    const { sheets, names } = await workbook.port.describe();
    expect(sheets[1]).toMatchObject({ output: "messages" });
    expect(names).toEqual([{ name: "Messages", sheet: "Messages", isBroken: true }]);
    await workbook.port.replaceOutputs([MESSAGES], {});
    expect(await workbook.nameTarget("Messages")).toBe("Messages!A1:C3");
  });

  it("writes to its own sheets in a workbook whose structure is protected, when none is to be added", async () => {
    const first = await open({
      sheets: [GROUPS, { name: "Mails", rows: [["old"]] }],
      names: [
        { name: "_RolloutWaves.messages", refersTo: { sheet: "Mails", range: corner(1_048_576, 16_384) } },
      ],
      isStructureProtected: true,
    });
    await first.port.replaceOutputs([MESSAGES], {});
    expect(await sheetCells(first.port, "Mails")).toEqual(MESSAGES.rows);
  });

  it("tells its progress, which never falls and ends at 1", async () => {
    const { port } = await open({ sheets: [GROUPS] });
    const shares: number[] = [];
    await port.replaceOutputs([TIMELINE, MESSAGES], { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  it("does nothing when there is nothing to write", async () => {
    const workbook = await open({ sheets: [GROUPS] });
    const before = await workbook.snapshot();
    await workbook.port.replaceOutputs([], {});
    expect(await workbook.snapshot()).toEqual(before);
  });
}

async function sheetNames(port: OpenedWorkbook["port"]): Promise<readonly string[]> {
  return (await port.describe()).sheets.map(({ name }) => name);
}

async function expectLook(workbook: OpenedWorkbook, draft: OutputDraft): Promise<void> {
  const range = corner(draft.rows.length, draft.rows[0]?.length ?? 0);
  expect(await workbook.look(draft.name, range)).toEqual(lookOfDraft(draft));
}
