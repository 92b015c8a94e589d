import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import type { Codec } from "../../src/adapters/xlsx/codec/codec";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { generateTimeline } from "../../src/app/generateTimeline";
import { prepareBatch } from "../../src/app/prepareBatch";
import { ownershipMark, type WorkbookPort } from "../../src/app/workbookPort";
import { runCli } from "../../src/cli/runCli";
import { adapterHost, openEmulatedExcel } from "../adapters/excel/emulatedExcel";
import { timerThatEndsInSilence } from "../adapters/excel/timerThatEndsInSilence";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { plainDraft } from "../contract/drafts";
import { sheetCells } from "../contract/sheetCells";

jest.mock("../../src/adapters/xlsx/codec/nodeCodec", () => {
  const { nodeCodec: codec } = jest.requireActual<{ nodeCodec: Codec }>(
    "../../src/adapters/xlsx/codec/nodeCodec",
  );
  return { nodeCodec: { ...codec } };
});

jest.mock("../../src/adapters/clock", () => ({
  ...jest.requireActual<object>("../../src/adapters/clock"),
  today: () => ({ year: 2026, monthNumber: 6, day: 23 }),
}));

const GROUPS = {
  sheets: [
    {
      name: "Groups",
      rows: [
        ["Group", "Month", "Email"],
        ["IT", "July 2026", "it@example.com"],
        ["Retail", "August 2026", "retail@example.com"],
      ],
    },
  ],
};
const REQUEST = { today: { year: 2026, monthNumber: 6, day: 23 }, hostLocale: "en-US" };
const BATCH = "2026-07-07 Pre-rollout email 1";

describe("a workbook that another program saves between our read and our rename", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  const OTHERS = plainWorkbook({ sheets: [...GROUPS.sheets, { name: "Notes", rows: [["mine"]] }] });

  it.each<{ command: string; args: readonly string[] }>([
    { command: "generate", args: [] },
    { command: "send", args: ["--batch", BATCH] },
    { command: "holidays", args: ["--country", "SE", "--years", "2026"] },
  ])("is left to $command --in-place as it was saved", async ({ command, args }) => {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, plainWorkbook(GROUPS));
    const deflate = nodeCodec.deflateRaw.bind(nodeCodec);
    jest.spyOn(nodeCodec, "deflateRaw").mockImplementation((chunks) => {
      writeFileSync(path, OTHERS);
      return deflate(chunks);
    });
    const told = { out: "", error: "" };
    const exitCode = await runCli([command, path, ...args, "--in-place"], {
      out: (text) => (told.out += text),
      error: (text) => (told.error += text),
    });
    expect({ exitCode, out: told.out }).toEqual({ exitCode: 3, out: "" });
    expect(told.error.trimEnd().split("\n")).toHaveLength(1);
    expect(told.error).toContain(path);
    expect(Buffer.from(OTHERS).equals(readFileSync(path))).toBe(true);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });

  it("keeps what the first of two runs of ours wrote, and stops the other", async () => {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, plainWorkbook(GROUPS));
    const terminal = { out: () => undefined, error: () => undefined };
    const deflate = nodeCodec.deflateRaw.bind(nodeCodec);
    let inner: Promise<[exitCode: number, file: Buffer]> | undefined;
    jest.spyOn(nodeCodec, "deflateRaw").mockImplementation(async function* (chunks) {
      inner ??= runCli(["generate", path, "--in-place", "--locale", "sv"], terminal).then((exitCode) => [
        exitCode,
        readFileSync(path),
      ]);
      // The run inside finds the promise of itself, and must not wait for it.
      if (waits++ === 0) await inner;
      yield* deflate(chunks);
    });
    let waits = 0;
    expect(await runCli(["generate", path, "--in-place"], terminal)).toBe(3);
    const [exitCode, file] = (await inner) ?? [];
    expect(exitCode).toBe(0);
    expect(file?.equals(readFileSync(path))).toBe(true);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });
});

type Run = (port: WorkbookPort) => Promise<unknown>;
const generate: Run = (port) => generateTimeline(port, REQUEST, {});
const prepare: Run = (port) => prepareBatch(port, REQUEST, BATCH, {});

/** A workbook in which the same was generated before, and where the first note on Communications goes. */
async function generatedBefore(requestBytes: number) {
  const excel = openEmulatedExcel("web", GROUPS);
  const port = excelWorkbook(adapterHost(excel, { requestBytes, startTimer: timerThatEndsInSilence(excel) }));
  await generate(port);
  const [header = []] = await sheetCells(port, "Communications");
  const notes = header.indexOf("Notes");
  expect(notes).toBeGreaterThan(0);
  const type = () => excel.user.type(`Communications!${String.fromCharCode(65 + notes)}2`, [["call Anna"]]);
  const note = async () => (await sheetCells(port, "Communications"))[1]?.[notes];
  return { excel, port, type, note };
}

describe("a colleague's note that is typed into Communications while a run is on", () => {
  it.each<{ what: string; run: Run; requestBytes: number }>([
    { what: "generating in one request", run: generate, requestBytes: 4_000_000 },
    { what: "generating over staging sheets", run: generate, requestBytes: 20_000 },
    { what: "preparing a batch", run: prepare, requestBytes: 4_000_000 },
  ])("is read, or stops the run without a change: $what", async ({ run, requestBytes }) => {
    const first = await generatedBefore(requestBytes);
    const before = first.excel.counts.syncs;
    await run(first.port);
    const syncs = first.excel.counts.syncs - before;

    const typed = await generatedBefore(requestBytes);
    typed.type();
    const outcomes = new Set<string>();
    // Just before the last sync it is too late: that is the write itself.
    for (let sync = 1; sync < syncs; sync++) {
      const { excel, port, type, note } = await generatedBefore(requestBytes);
      excel.faults.atSync(sync, { kind: "meanwhile", act: type });
      const error: unknown = await run(port).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      outcomes.add(error === undefined ? "written" : "refused");
      if (error !== undefined) {
        expect({ sync, error }).toMatchObject({
          error: { code: "changed-meanwhile", details: { sheet: "Communications", nothingChanged: true } },
        });
        expect(excel.workbook.snapshot()).toEqual(typed.excel.workbook.snapshot());
        await run(port);
      }
      expect({ sync, note: await note() }).toEqual({ sync, note: "call Anna" });
    }
    expect(outcomes).toEqual(new Set(["written", "refused"]));
  });
});

describe("what another run makes while ours fails", () => {
  /** As another session writes it: a sheet with the mark and a name, and a note on it. */
  async function otherRun(port: WorkbookPort): Promise<void> {
    const timeline = { ...plainDraft("Timeline", [["theirs"]]), output: "timeline" } as const;
    const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
    const messages = { ...plainDraft("Messages", [["To"]]), names: [{ name: "Messages", range }] };
    await port.replaceOutputs([timeline, { ...messages, output: "messages" }], {});
  }

  it.each([4_000_000, 20_000])(
    "stays, whichever sync of ours fails (%i bytes a request)",
    async (requestBytes) => {
      let tried = 0;
      for (let sync = 1, isOver = false as boolean; !isOver; sync++) {
        const excel = openEmulatedExcel("web", GROUPS);
        const theirs = excelWorkbook(adapterHost(excel));
        const host = adapterHost(excel, { requestBytes });
        let hasFailed = false;
        let turns = 0;
        // Another session gets its turn once between the failure of ours and what ours does about it.
        const run: typeof host.run = async (work) => {
          if (hasFailed && turns++ === 0) await otherRun(theirs);
          return host.run(work).catch((error: unknown) => {
            hasFailed = true;
            throw error;
          });
        };
        const ours = excelWorkbook({ ...host, run });
        const port: WorkbookPort = {
          ...ours,
          replaceOutputs: (...asked) => {
            excel.faults.atSync(sync, { kind: "fail", code: "GeneralException", afterActions: 0 });
            return ours.replaceOutputs(...asked);
          },
        };
        await generate(port).then(
          () => (isOver = true),
          (error: unknown) => expect(error).toMatchObject({ code: "host-failed" }),
        );
        excel.faults.clear();
        if (turns === 0) continue;
        tried++;
        expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Groups", "Timeline", "Messages"]);
        expect(await sheetCells(theirs, "Timeline")).toEqual([["theirs"]]);
        expect(excel.workbook.names.map(({ name }) => name).sort()).toEqual(
          ["Messages", ownershipMark("messages"), ownershipMark("timeline")].sort(),
        );
      }
      expect(tried).toBeGreaterThan(0);
    },
  );
});
