import { civilDate } from "../../src/domain/calendar/civilDate";
import { paneView } from "../../src/taskpane/view/paneView";
import { textOf } from "../support/textOf";
import { wordsOf } from "../support/wordsOf";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import { writtenWithSend } from "../../src/app/writtenWithSend";
import { WorkbookError } from "../../src/app/workbookError";
import type { WorkbookPort } from "../../src/app/workbookPort";
import type { FilePart } from "../../src/taskpane/state/filePart";
import type { PaneSurroundings } from "../../src/taskpane/state/paneSurroundings";
import type { BatchStage, PaneState } from "../../src/taskpane/state/paneState";
import { inExcel, isRead, openPane, type SessionPane } from "./sessionPane";

const SHEETS: readonly SheetContents[] = [
  {
    name: "Groups",
    rows: [
      ["Group", "Month"],
      ["IT", "July"],
      ["Retail", "July"],
    ],
  },
  {
    name: "Recipients",
    rows: [
      ["Group", "Name", "Email", "Language"],
      ["IT", "Ann", "ann@example.com", null],
      ["IT", "Bo", "bo@example.com", "Swedish"],
      ["Retail", "Cy", "cy@example.com", null],
    ],
  },
];
const BATCH = "2026-07-07 Pre-rollout email 1";

async function openedPane(
  port: WorkbookPort,
  surroundings: Partial<PaneSurroundings> = {},
): Promise<SessionPane> {
  const pane = openPane(surroundings);
  const read = pane.until("planning", isRead);
  pane.session.attach(inExcel(port));
  await read;
  return pane;
}

/** Shows the batch, and prepares it. */
async function prepared({ session, until }: SessionPane): Promise<PaneState> {
  session.perform({ do: "show-batch", batch: BATCH });
  const done = until("batch", ({ stage }) => stage.at === "batch" && stage.prepared !== undefined);
  session.perform({ do: "prepare", batch: BATCH });
  return done;
}

function stageOf({ session }: SessionPane): BatchStage {
  const { stage } = session.state();
  if (stage.at !== "batch") throw new Error(`the pane is at "${stage.at}"`);
  return stage;
}

it("shows a batch, and writes exactly its rows", async () => {
  const workbook = memoryWorkbook({ sheets: SHEETS });
  const pane = await openedPane(workbook);
  pane.session.perform({ do: "show-batch", batch: BATCH });
  const rows = stageOf(pane).reading.mails?.batches.find(({ id }) => id === BATCH)?.rows;
  expect(rows).toHaveLength(3);
  expect(workbook.draftOf("Send")).toBeUndefined();

  await prepared(pane);
  const sent = [...(workbook.draftOf("Send")?.rows ?? [])];
  expect(sent).toEqual([rows?.columns, ...(rows ?? [])]);
  // Nothing was there yet, so the other sheets are written with it.
  expect(workbook.draftOf("Messages")).toBeDefined();
  // The subjects name the group.
  expect(stageOf(pane).prepared).toEqual({});
});

it("reads again before it says what a batch would write, once something was written", async () => {
  const pane = await openedPane(memoryWorkbook({ sheets: SHEETS }));
  await prepared(pane);
  const outputs = (): readonly string[] => writtenWithSend(stageOf(pane).reading).map(({ output }) => output);
  expect(outputs()).toEqual(["timeline", "communications", "messages"]);
  const read = pane.until(
    "batch",
    ({ stage }) => stage.at === "batch" && stage.reading.changes !== undefined,
  );
  pane.session.perform({ do: "show-batch", batch: "2026-07-14 Pre-rollout email 2" });
  await read;
  expect(outputs()).toEqual(["messages"]);
  expect(stageOf(pane).inSight.id).toBe("2026-07-14 Pre-rollout email 2");
});

it("says that a batch is gone which the sheets no longer have, and shows the others", async () => {
  const workbook = memoryWorkbook({ sheets: SHEETS });
  const pane = await openedPane(workbook);
  pane.session.perform({ do: "show-batch", batch: BATCH });
  const later = memoryWorkbook({
    sheets: [
      {
        name: "Groups",
        rows: [
          ["Group", "Month"],
          ["IT", "August"],
        ],
      },
    ],
  });
  Object.assign(workbook, later);
  const gone = pane.until("planning", ({ stage }) => stage.at === "planning" && stage.goneBatch === BATCH);
  pane.session.perform({ do: "prepare", batch: BATCH });
  expect(await gone).toMatchObject({ stage: { reading: { source: { groupCount: 1 } } } });
  expect(later.draftOf("Send")).toBeUndefined();
});

it("reads again what is in a batch, and keeps it in sight", async () => {
  const workbook = memoryWorkbook({ sheets: SHEETS });
  const pane = await openedPane(workbook);
  pane.session.perform({ do: "show-batch", batch: BATCH });
  pane.session.perform({ do: "show-mail", index: 2 });
  const fewer = memoryWorkbook({
    sheets: SHEETS.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 2) })),
  });
  Object.assign(workbook, fewer);
  const read = pane.until("batch", ({ stage }) => stage.at === "batch" && !stage.isReading);
  pane.session.perform({ do: "read" });
  expect(stageOf(pane).isReading).toBe(true);
  await read;
  expect(stageOf(pane)).toMatchObject({ inSight: { id: BATCH, mailIndex: 0 } });
});

it("steps through the mails, and finds some", async () => {
  const pane = await openedPane(memoryWorkbook({ sheets: SHEETS }));
  const { session, until } = pane;
  session.perform({ do: "show-batch", batch: BATCH });
  const sights: unknown[] = [];
  const find = async (kind: "longest" | "noted" | "address"): Promise<void> => {
    const found = until(
      "batch",
      ({ stage }) => stage.at === "batch" && stage.inSight.search.is !== "running",
    );
    session.perform({ do: "find-mail", kind });
    await found;
    const { mailIndex, search } = stageOf(pane).inSight;
    sights.push([kind, mailIndex, search]);
  };
  session.perform({ do: "type-address", address: "cy@" });
  await find("address");
  session.perform({ do: "type-address", address: "nobody@" });
  await find("address");
  await find("noted");
  expect(sights).toEqual([
    ["address", 2, { is: "none" }],
    ["address", 2, { is: "missed", for: "address" }],
    // Every text is there in Swedish, and none has a fallback.
    ["noted", 2, { is: "missed", for: "noted" }],
  ]);

  session.perform({ do: "type-address", address: "  " });
  session.perform({ do: "find-mail", kind: "address" });
  // Nothing is looked for.
  expect(stageOf(pane).inSight.search).toEqual({ is: "none" });
});

it("leaves a search as soon as the person goes on to something else", async () => {
  let release: () => void = () => undefined;
  const recipients = Array.from({ length: 1_200 }, (_, index) => ["IT", `p${String(index)}@example.com`]);
  const sheets = [SHEETS[0]!, { name: "Recipients", rows: [["Group", "Email"], ...recipients] }];
  const pane = await openedPane(memoryWorkbook({ sheets }), {
    pause: () => new Promise((resolve) => (release = resolve)),
  });
  pane.session.perform({ do: "show-batch", batch: BATCH });
  pane.session.perform({ do: "find-mail", kind: "longest" });
  await new Promise(setImmediate);
  expect(stageOf(pane).inSight.search).toEqual({ is: "running" });
  pane.session.perform({ do: "show-mail", index: 7 });
  release();
  await new Promise(setImmediate);
  expect(stageOf(pane).inSight).toMatchObject({ mailIndex: 7, search: { is: "none" } });
});

it("shows the batch again after Cancel", async () => {
  const workbook = memoryWorkbook({ sheets: SHEETS });
  const patient: WorkbookPort = {
    ...workbook,
    replaceOutputs: (drafts, options) => {
      pane.session.perform({ do: "cancel" });
      return workbook.replaceOutputs(drafts, options);
    },
  };
  const pane = await openedPane(patient);
  const before = workbook.state();
  pane.session.perform({ do: "show-batch", batch: BATCH });
  const cancelled = pane.until("batch", ({ stage }) => stage.at === "batch" && stage.isCancelled);
  pane.session.perform({ do: "prepare", batch: BATCH });
  await cancelled;
  expect(workbook.state()).toEqual(before);
});

it("says that a refused batch was attempted, and prepares it at the next attempt", async () => {
  const workbook = memoryWorkbook({ sheets: SHEETS });
  const error = new WorkbookError("cell-edit-mode", { nothingChanged: true });
  const editing: { port: WorkbookPort } = {
    port: { ...workbook, replaceOutputs: () => Promise.reject(error) },
  };
  const pane = await openedPane({
    ...workbook,
    replaceOutputs: (...asked) => editing.port.replaceOutputs(...asked),
  });
  const refused = pane.until("refused");
  pane.session.perform({ do: "prepare", batch: BATCH });
  expect(await refused).toMatchObject({ stage: { attempt: { do: "prepare", batch: BATCH } } });
  editing.port = workbook;
  await prepared(pane);
  expect(workbook.draftOf("Send")?.rows.length).toBe(4);
});

it("offers the rows of a batch of a file as CSV for Word", async () => {
  const offered: [string, readonly FilePart[]][] = [];
  const pane = await openedPane(memoryWorkbook({ sheets: SHEETS }), {
    offerDownload: (...download) => offered.push(download),
  });
  pane.session.perform({ do: "download-batch", batch: BATCH });
  await new Promise(setImmediate);
  const [[name, parts] = ["", []]] = offered;
  expect(name).toBe(`${BATCH}.csv`);
  const lines = parts.join("").split(/\r\n/);
  expect(lines[0]).toMatch(/^\uFEFF"Batch","Wave","Message"/);
  expect(lines.filter((line) => line.startsWith(`"${BATCH}"`))).toHaveLength(3);
});

it("checks what was written against the plan as it is now", async () => {
  const workbook = memoryWorkbook({ sheets: SHEETS });
  const pane = await openedPane(workbook);
  await prepared(pane);
  const checked = pane.until("batch", ({ stage }) => stage.at === "batch" && stage.check?.is === "done");
  pane.session.perform({ do: "check" });
  expect(stageOf(pane).check).toEqual({ is: "running" });
  await checked;
  const { check } = stageOf(pane);
  const results = check?.is === "done" ? check.results : [];
  expect(results.filter(({ output }) => output === "send").length).toBeGreaterThan(15);
  expect(results.filter(({ state }) => state !== "passed")).toEqual([]);
});

describe("marking a batch as sent", () => {
  const on = civilDate("2026-07-08");

  it("logs who is in it, says so, and offers it no more", async () => {
    const workbook = memoryWorkbook({ sheets: SHEETS });
    const pane = await openedPane(workbook);
    pane.session.perform({ do: "show-batch", batch: BATCH });
    pane.session.perform({ do: "type-sent-day", day: "2026-07-08" });
    expect(stageOf(pane).inSight.sentOn).toBe("2026-07-08");
    const done = pane.until("done", ({ stage }) => stage.at === "done");
    pane.session.perform({ do: "mark-sent", batch: BATCH, on });
    const { stage } = await done;
    expect(stage).toMatchObject({ at: "done", marked: { batch: BATCH, isTakenBack: false, mails: 3 } });
    expect([...(workbook.draftOf("Sent")?.rows ?? [])].map((row) => row[3])).toEqual([
      "Address",
      "ann@example.com",
      "bo@example.com",
      "cy@example.com",
    ]);
    const text = textOf(paneView(pane.session.state(), wordsOf("en")).nodes);
    expect(text).toContain("Emails marked as sent: 3");
    expect(text).toContain("Sent: 3 rows");
  });

  it("is taken back by the button beside it", async () => {
    const workbook = memoryWorkbook({ sheets: SHEETS });
    const pane = await openedPane(workbook);
    pane.session.perform({ do: "mark-sent", batch: BATCH, on });
    await pane.until("done", ({ stage }) => stage.at === "done" && stage.marked !== undefined);
    pane.session.perform({ do: "take-back", batch: BATCH });
    const { stage } = await pane.until(
      "done",
      ({ stage: now }) => now.at === "done" && now.marked?.isTakenBack === true,
    );
    expect(stage).toMatchObject({ marked: { mails: 3 } });
    expect([...(workbook.draftOf("Sent")?.rows ?? [])]).toHaveLength(1);
    expect(textOf(paneView(pane.session.state(), wordsOf("en")).nodes)).toContain(
      "Emails to be sent again: 3",
    );
  });

  it("of one that is not in the plan says that nothing was marked", async () => {
    const pane = await openedPane(memoryWorkbook({ sheets: SHEETS }));
    pane.session.perform({ do: "mark-sent", batch: "2026-07-07 Nothing", on });
    await pane.until("done", ({ stage }) => stage.at === "done");
    expect(textOf(paneView(pane.session.state(), wordsOf("en")).nodes)).toContain("Nothing was marked");
  });
});
