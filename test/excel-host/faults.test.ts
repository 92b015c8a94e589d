import { createExcelHost, type ExcelHostOptions } from "./createExcelHost";
import type { Fault } from "./faults";
import type { WorkbookInput } from "./model/createWorkbook";

const WORKBOOK: WorkbookInput = { sheets: [{ name: "Data" }] };
const TYPED = ["A1", "A2", "A3"];

function open(options: Partial<ExcelHostOptions> = {}) {
  return createExcelHost({ bundle: "web", workbook: WORKBOOK, ...options });
}

/** One sync that writes into three cells, then one that reads. */
function writeThenRead({ Excel }: ReturnType<typeof open>): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    for (const address of TYPED) sheet.getRange(address).values = [[address]];
    await context.sync();
    const used = sheet.getUsedRangeOrNullObject().load("values");
    await context.sync();
    return used.values;
  });
}

function written(host: ReturnType<typeof open>): readonly unknown[] {
  return [...(host.workbook.sheets[0]?.cells.values() ?? [])].map(({ value }) => value);
}

/** Lets everything go on that can: the answer comes without a clock. */
async function settled(promise: Promise<unknown>): Promise<"answered" | "waiting"> {
  const answered = promise.then(
    () => "answered" as const,
    () => "answered" as const,
  );
  const turns = (async () => {
    for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return "waiting" as const;
  })();
  return Promise.race([answered, turns]);
}

describe("a sync that goes wrong", () => {
  it.each<{ fault: Fault; sync: number; code: string; cells: readonly string[]; because: string }>([
    {
      fault: { kind: "fail", code: "GeneralException", afterActions: 0 },
      sync: 1,
      code: "GeneralException",
      cells: [],
      because: "nothing was done",
    },
    {
      fault: { kind: "fail", code: "RequestAborted", afterActions: 1000 },
      sync: 1,
      code: "RequestAborted",
      cells: TYPED,
      because: "all was done",
    },
    {
      fault: { kind: "fail", code: "AccessDenied", afterActions: 0 },
      sync: 2,
      code: "AccessDenied",
      cells: TYPED,
      because: "the first sync was good",
    },
  ])("$code at sync $sync: $because", async ({ fault, sync, code, cells }) => {
    const host = open();
    host.faults.atSync(sync, fault);
    await expect(writeThenRead(host)).rejects.toMatchObject({ code });
    expect(written(host)).toEqual(cells);
  });

  it("can fail in the middle", async () => {
    const seen: number[] = [];
    for (let afterActions = 0; afterActions < 16; afterActions += 1) {
      const host = open();
      host.faults.atSync(1, { kind: "fail", code: "GeneralException", afterActions });
      await expect(writeThenRead(host)).rejects.toMatchObject({ code: "GeneralException" });
      seen.push(written(host).length);
    }
    expect([...new Set(seen)]).toEqual([0, 1, 2, 3]);
  });

  it.each([
    { isApplied: true, cells: TYPED },
    { isApplied: false, cells: [] },
  ])("can stay without an answer, done: $isApplied", async ({ isApplied, cells }) => {
    const host = open();
    host.faults.atSync(1, { kind: "hang", isApplied });
    expect(await settled(writeThenRead(host))).toBe("waiting");
    expect(written(host)).toEqual(cells);
  });

  it("can find the workbook changed by somebody else", async () => {
    const host = open();
    const protect = () => host.workbook.sheets.forEach(({ protection }) => (protection.isProtected = true));
    host.faults.atSync(2, { kind: "meanwhile", act: protect });
    await expect(writeThenRead(host)).resolves.toEqual([["A1"], ["A2"], ["A3"]]);
    await expect(writeThenRead(host)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("is refused while a cell is edited, and works after that", async () => {
    const host = open();
    host.faults.isCellBeingEdited = true;
    await expect(writeThenRead(host)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.faults.isCellBeingEdited = false;
    await expect(writeThenRead(host)).resolves.toEqual([["A1"], ["A2"], ["A3"]]);
  });
});

describe("a workbook that refuses", () => {
  it.each<{ workbook: WorkbookInput; because: string }>([
    { workbook: { ...WORKBOOK, isReadOnly: true }, because: "it is read-only" },
    { workbook: { sheets: [{ name: "Data", isProtected: true }] }, because: "the sheet is protected" },
  ])("writing: $because", async ({ workbook }) => {
    const host = open({ workbook });
    await expect(writeThenRead(host)).rejects.toMatchObject({
      code: "AccessDenied",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(written(host)).toEqual([]);
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ["a new sheet", (sheets) => sheets.add("New")],
    ["a deleted sheet", (sheets) => sheets.getItem("Data").delete()],
    ["another name", (sheets) => (sheets.getItem("Data").name = "Other")],
    ["another place", (sheets) => (sheets.getItem("Data").position = 1)],
    ["a hidden sheet", (sheets) => (sheets.getItem("Data").visibility = "Hidden")],
  ])("%s, because its structure is protected", async (_, act) => {
    const host = open({
      workbook: { sheets: [{ name: "Data" }, { name: "More" }], isStructureProtected: true },
    });
    const before = host.workbook.snapshot();
    const run = host.Excel.run((context) => {
      act(context.workbook.worksheets);
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
    expect(host.workbook.snapshot()).toEqual(before);
  });
});

describe("the size of a request or response", () => {
  it.each([
    { payloadLimit: 200, code: "RequestPayloadSizeLimitExceeded", cells: [] },
    { payloadLimit: 5 * 1024 * 1024, code: undefined, cells: TYPED },
  ])("$payloadLimit bytes of a request: $code", async ({ payloadLimit, code, cells }) => {
    const host = open({ payloadLimit });
    const error: unknown = await writeThenRead(host).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toEqual(code === undefined ? undefined : expect.objectContaining({ code }));
    expect(written(host)).toEqual(cells);
  });

  it("refuses a response that is too long", async () => {
    const rows = Array.from({ length: 100 }, () => ["x".repeat(100)]);
    const host = open({ payloadLimit: 5_000, workbook: { sheets: [{ name: "Data", rows }] } });
    const run = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getUsedRange().load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("refuses more cells than Excel reads", async () => {
    const host = open();
    const run = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:E1000001").load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });
});

describe("honesty", () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      "Worksheet.pivotTables",
      (context) => context.workbook.worksheets.getItem("Data").pivotTables.getCount(),
    ],
    [
      "Range.sort",
      (context) =>
        context.workbook.worksheets
          .getItem("Data")
          .getRange("A1")
          .sort.apply([{ key: 0 }]),
    ],
    [
      "reading Range.top",
      (context) => context.workbook.worksheets.getItem("Data").getRange("A1").load("top"),
    ],
    [
      "calculating =SUM(1)",
      (context) => (context.workbook.worksheets.getItem("Data").getRange("A1").values = [["=SUM(1)"]]),
    ],
  ])("%s is told to the test, though the client swallows the error", async (what, act) => {
    const told: string[] = [];
    const host = open({ onUnimplemented: (missing) => told.push(missing) });
    await host.Excel.run((context) => {
      act(context);
      return context.sync();
    }).catch(() => undefined);
    expect(told.join()).toContain(what);
    expect(() => host.assertHonest()).toThrow(what);
  });

  it("is an uncaught error unless the test says otherwise", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    const { Excel } = open();
    await Excel.run((context) =>
      context.sync(context.workbook.worksheets.getItem("Data").pivotTables.getCount()),
    ).catch(() => undefined);
    expect(() => jest.runAllTimers()).toThrow("Worksheet.pivotTables");
    jest.useRealTimers();
  });

  it("leaves nothing behind that Office.js let go of", async () => {
    const host = open();
    await writeThenRead(host);
    await new Promise((resolve) => setImmediate(resolve));
    expect(host.references.all()).toEqual([]);
    expect(host.counts).toMatchObject({ syncs: 2, cellsWritten: 3, cellsRead: 3 });
  });
});
