import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { WorkbookError } from "../../src/app/workbookError";
import { textOf } from "../support/textOf";
import { wordsOf } from "../support/wordsOf";
import type { Cell } from "../../src/domain/grid/grid";
import { holidayCountry } from "../../src/taskpane/state/paneState";
import { paneView } from "../../src/taskpane/view/paneView";
import { exampleReading } from "./paneStates";
import { inExcel, isRead, openPane } from "./sessionPane";

const GROUPS: SheetContents = {
  name: "Groups",
  rows: [
    ["Group", "Month"],
    ["IT", "July"],
    ["Retail", "August"],
  ],
};
const NOTES: SheetContents = { name: "Notes", rows: [["nothing to plan"]] };

it("reads the workbook, then generates into it", async () => {
  const { session, until } = openPane();
  const workbook = memoryWorkbook({ sheets: [GROUPS] });
  const read = until("planning", isRead);
  session.attach(inExcel(workbook));
  expect(await read).toMatchObject({ stage: { reading: { source: { sheet: "Groups", groupCount: 2 } } } });
  expect(workbook.draftOf("Timeline")).toBeUndefined();

  const done = until("done");
  session.perform({ do: "generate" });
  await done;
  expect(workbook.draftOf("Timeline")).toBeDefined();
  expect(workbook.draftOf("Messages")).toBeDefined();
});

it("inserts the sample into a workbook without groups, and reads it", async () => {
  const { session, until } = openPane();
  const workbook = memoryWorkbook({ sheets: [NOTES] });
  const read = until("planning", isRead);
  session.attach(inExcel(workbook));
  expect(await read).toMatchObject({ stage: { reading: { problems: [{ code: "no-table" }] } } });

  const inserted = until("planning", isRead);
  session.perform({ do: "insert-sample" });
  expect(await inserted).toMatchObject({
    stage: { reading: { source: { sheet: "Groups", groupCount: 6 } } },
  });
});

it("reads with what is chosen, and the latest choice wins", async () => {
  const { session, until } = openPane();
  const read = until("planning", isRead);
  session.attach(inExcel(memoryWorkbook({ sheets: [GROUPS, NOTES] })));
  await read;

  const chosen = until("planning", (state) => isRead(state) && state.choices.start !== undefined);
  session.perform({ do: "choose", choices: { sheetName: "Notes" } });
  session.perform({ do: "choose", choices: { sheetName: "Groups", language: "sv" } });
  session.perform({ do: "choose", choices: { start: { year: 2026, monthNumber: 8 } } });
  expect(await chosen).toMatchObject({
    stage: {
      reading: { language: "sv", start: { year: 2026, monthNumber: 8 }, source: { sheet: "Groups" } },
    },
  });
});

it("ignores a slow answer to an earlier question", async () => {
  const { session, until } = openPane();
  const workbook = memoryWorkbook({ sheets: [GROUPS, NOTES] });
  const held: (() => void)[] = [];
  const slowFirst: WorkbookPort = {
    ...workbook,
    describe: async () => {
      if (held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
      return workbook.describe();
    },
  };
  const read = until("planning", isRead);
  session.attach(inExcel(slowFirst));
  session.perform({ do: "choose", choices: { sheetName: "Notes" } });
  expect(await read).toMatchObject({ stage: { reading: { problems: [{ code: "no-table-on-sheet" }] } } });
  const before = session.state();
  held.forEach((release) => release());
  await workbook.describe();
  await new Promise(setImmediate);
  expect(session.state()).toBe(before);
});

it("stops when the person cancels, and says that nothing was changed", async () => {
  const { session, until } = openPane();
  const workbook = memoryWorkbook({ sheets: [GROUPS] });
  const patient: WorkbookPort = {
    ...workbook,
    replaceOutputs: (drafts, options) => {
      session.perform({ do: "cancel" });
      return workbook.replaceOutputs(drafts, options);
    },
  };
  const read = until("planning", isRead);
  session.attach(inExcel(patient));
  await read;
  const before = workbook.state();
  const cancelled = until("planning", ({ stage }) => stage.at === "planning" && stage.isCancelled);
  session.perform({ do: "generate" });
  await cancelled;
  expect(workbook.state()).toEqual(before);
});

it("shows a refusal with what was attempted, and a mistake of ours without its message", async () => {
  const { session, until } = openPane();
  const workbook = memoryWorkbook({ sheets: [GROUPS] });
  let error: Error = new WorkbookError("cell-edit-mode", { nothingChanged: true });
  const read = until("planning", isRead);
  session.attach(inExcel({ ...workbook, replaceOutputs: () => Promise.reject(error) }));
  await read;

  const refused = until("refused");
  session.perform({ do: "generate" });
  expect(await refused).toMatchObject({
    stage: { code: "cell-edit-mode", attempt: { do: "generate" }, reading: { language: "en" } },
  });

  error = new TypeError("Anna Andersson is not a month");
  const failed = until("failed");
  session.perform({ do: "generate" });
  expect(JSON.stringify(await failed)).not.toContain("Andersson");
});

it("says that somebody else was at work, and takes in what they did at the next attempt", async () => {
  const { session, until } = openPane();
  const workbook = memoryWorkbook({ sheets: [GROUPS] });
  let isTyped = false;
  const shared: WorkbookPort = {
    ...workbook,
    replaceOutputs: async (drafts, options) => {
      const draft = workbook.draftOf("Communications");
      if (draft !== undefined && !isTyped) {
        const [header = [], ...rows] = draft.rows;
        const notes = header.indexOf("Notes");
        isTyped = true;
        const typed = [
          header,
          ...rows.map((row) => row.map((cell, column) => (column === notes ? "call Anna" : cell))),
        ];
        await workbook.replaceOutputs([{ ...draft, output: "communications", rows: typed }], {});
      }
      return workbook.replaceOutputs(drafts, options);
    },
  };
  const notesNow = async (): Promise<readonly Cell[]> => {
    const [sheet] = await workbook.read(["Communications"]);
    const [header = [], ...rows] = sheet?.grid ?? [];
    return rows.map((row) => row[header.indexOf("Notes")] ?? null);
  };
  const read = until("planning", isRead);
  session.attach(inExcel(shared));
  await read;
  const first = until("done");
  session.perform({ do: "generate" });
  await first;

  const refused = until("refused");
  session.perform({ do: "generate" });
  const state = await refused;
  expect(state.stage).toMatchObject({
    code: "changed-meanwhile",
    details: { sheet: "Communications", nothingChanged: true },
    attempt: { do: "generate" },
  });
  expect(textOf(paneView(state, wordsOf("en")).nodes)).toContain(wordsOf("en").pane.nothingChanged);
  expect(new Set(await notesNow())).toEqual(new Set(["call Anna"]));

  const again = until("done");
  session.perform({ do: "generate" });
  await again;
  expect(new Set(await notesNow())).toEqual(new Set(["call Anna"]));
});

it("opens a file that is picked, and offers it for download under a name of its own", async () => {
  const offered: string[] = [];
  const file = new File([], "rollout.xlsx");
  const { session, until } = openPane({
    pickFile: () => Promise.resolve(file),
    openFile: ({ name }) =>
      Promise.resolve({
        port: memoryWorkbook({ sheets: [GROUPS] }),
        place: { kind: "file", fileName: name },
        hostLocale: "en-US",
        save: () => Promise.resolve(new Uint8Array([1])),
      }),
    offerDownload: (name, bytes) => offered.push(`${name} ${String(bytes.length)}`),
  });
  const read = until("planning", isRead);
  session.perform({ do: "pick-file" });
  expect(await read).toMatchObject({ place: { kind: "file", fileName: "rollout.xlsx" } });
  const done = until("done");
  session.perform({ do: "generate" });
  await done;
  session.perform({ do: "download" });
  await new Promise(setImmediate);
  expect(offered).toEqual(["rollout-timeline.xlsx 1"]);
});

it("goes back from the result to the plan", () => {
  const { session } = openPane();
  session.tell({ is: "workbook-there", place: { kind: "excel" }, hostLanguage: "en" });
  session.tell({ is: "reading", run: 1 });
  session.tell({ is: "read", run: 1, reading: exampleReading("en") });
  session.tell({ is: "generated", run: 1, reading: exampleReading("en") });
  session.perform({ do: "back-to-plan" });
  expect(session.state().stage.at).toBe("planning");
});

it("adds the starter sheets of the plan that was chosen, says which, and then that there are none to add", async () => {
  const { session, until } = openPane();
  const workbook = memoryWorkbook({ sheets: [GROUPS] });
  const read = until("planning", isRead);
  session.attach(inExcel(workbook));
  await read;
  session.perform({ do: "choose-shape", shape: "twoEmails" });

  const added = until("planning", isRead);
  session.perform({ do: "insert-starter" });
  expect(await added).toMatchObject({
    stage: {
      inserted: ["Waves", "Recipients", "Calendar", "Settings"],
      reading: { inForce: { waves: { sheet: "Waves" } } },
    },
  });

  const again = until("planning", isRead);
  session.perform({ do: "insert-starter" });
  expect(await again).toMatchObject({ stage: { inserted: [] } });

  const readAgain = until("planning", isRead);
  session.perform({ do: "read" });
  expect((await readAgain).stage).not.toHaveProperty("inserted");
});

it("adds the holidays of the chosen country, says how many and where, and then that they are all there", async () => {
  const { session, until } = openPane();
  const workbook = memoryWorkbook({ sheets: [GROUPS] });
  const read = until("planning", isRead);
  session.attach(inExcel(workbook));
  expect(await read).toMatchObject({ hostCountry: "US" });
  session.perform({ do: "choose-country", country: "SE" });
  expect(holidayCountry(session.state())).toBe("SE");

  const added = until("planning", isRead);
  session.perform({ do: "insert-holidays", country: "SE" });
  expect(await added).toMatchObject({
    stage: {
      holidays: { country: "SE", years: [2026], outcome: "added", sheet: "Calendar", dayCount: 16 },
      reading: { sheetNames: ["Groups", "Calendar"] },
    },
  });

  const again = until("planning", isRead);
  session.perform({ do: "insert-holidays", country: "SE" });
  expect(await again).toMatchObject({ stage: { holidays: { outcome: "all-there" } } });

  const readAgain = until("planning", isRead);
  session.perform({ do: "read" });
  expect((await readAgain).stage).not.toHaveProperty("holidays");
});

it("asks for the library of holidays only when they are asked for, and says when it does not come", async () => {
  let asked = 0;
  const { session, until } = openPane({
    publicHolidays: () => {
      asked += 1;
      return Promise.reject(new Error("offline"));
    },
  });
  const workbook = memoryWorkbook({ sheets: [GROUPS] });
  const read = until("planning", isRead);
  session.attach(inExcel(workbook));
  await read;
  expect(asked).toBe(0);
  const before = workbook.state();
  const failed = until("failed");
  session.perform({ do: "insert-holidays", country: "SE" });
  expect(await failed).toMatchObject({ stage: { attempt: { do: "insert-holidays", country: "SE" } } });
  expect(asked).toBe(1);
  expect(workbook.state()).toEqual(before);
});

it("offers the calendar of a file under the name of the file", async () => {
  const contents = new TextEncoder().encode("BEGIN:VCALENDAR");
  const offered: unknown[] = [];
  const { session, until } = openPane({
    calendarFile: (plan, language) => {
      offered.push([plan.scheduled.length, language]);
      return Promise.resolve(contents);
    },
    offerDownload: (...download) => offered.push(download),
  });
  const read = until("planning", isRead);
  session.attach({
    ...inExcel(memoryWorkbook({ sheets: [GROUPS] })),
    place: { kind: "file", fileName: "plan.xlsx" },
  });
  await read;
  session.perform({ do: "download-calendar" });
  await new Promise(setImmediate);
  expect(offered).toEqual([
    [9, "en"],
    ["plan.ics", [contents]],
  ]);
});

it("shows in a second run what it changes, and none of it when nothing does", async () => {
  const { session, until } = openPane();
  const workbook = memoryWorkbook({ sheets: [GROUPS] });
  const read = until("planning", isRead);
  session.attach(inExcel(workbook));
  expect((await read).stage).not.toHaveProperty("reading.changes");
  const done = until("done");
  session.perform({ do: "generate" });
  await done;

  const unchanged = until("planning", isRead);
  session.perform({ do: "read" });
  expect(await unchanged).toMatchObject({
    stage: { reading: { changes: { added: [], moved: [], removed: [], kept: { length: 9 } } } },
  });
});
