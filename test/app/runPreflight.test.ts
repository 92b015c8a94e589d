import fc from "fast-check";
import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { WorkbookContents } from "../../src/adapters/memory/workbookContents";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { prepareBatch } from "../../src/app/prepareBatch";
import { readRollout } from "../../src/app/readRollout";
import { runPreflight } from "../../src/app/runPreflight";
import type { WorkbookPort } from "../../src/app/workbookPort";
import type { PreflightRule } from "../../src/domain/vocabulary/preflight";
import type { Grid } from "../../src/domain/grid/grid";
import { adapterHost, openEmulatedExcel } from "../adapters/excel/emulatedExcel";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { GOLDEN_CASES, GOLDEN_REQUEST } from "../golden/goldenCases";
import { editWorkbook } from "../support/editWorkbook";

const GROUPS: Grid = [
  ["Group", "Month", "Email"],
  ["IT", "July 2026", "it@example.com"],
  ["HR", "August 2026", "hr@example.com"],
];
const NO_BATCH = { rule: "sheetThere", output: "send", sheet: "Send", state: "untold", because: "noBatch" };

async function notPassed(port: WorkbookPort): Promise<readonly object[]> {
  const results = await runPreflight(port, await readRollout(port, GOLDEN_REQUEST));
  return results.filter(({ state }) => state !== "passed");
}

const RECIPIENTS: Grid = [
  ["Group", "Name", "Email", "Office"],
  ["IT", "Ann", "ann@example.com", "007"],
  ["IT", "=1+1", "bo@example.com", "{{Name}} -5"],
  ["HR", "@x", "cy@example.com", "1-2"],
  ["HR", null, "dee@example.com", null],
  ...Array.from({ length: 12 }, (_, index) => [
    "IT",
    `Person ${String(index)}`,
    `p${String(index)}@example.com`,
    index === 11 ? "x".repeat(300) : " ",
  ]),
];

describe("what the add-in writes passes every rule", () => {
  it.each<{ readonly where: string; readonly open: (contents: WorkbookContents) => Promise<WorkbookPort> }>([
    { where: "memory", open: (contents) => Promise.resolve(memoryWorkbook(contents)) },
    { where: "a file", open: (contents) => openXlsx(plainWorkbook(contents), nodeCodec) },
    {
      where: "Excel",
      open: (contents) =>
        Promise.resolve(
          excelWorkbook(adapterHost(openEmulatedExcel("web", contents), { requestBytes: 20_000 })),
        ),
    },
  ])("with recipients and a prepared batch, in $where", async ({ open }) => {
    const port = await open({
      sheets: [
        { name: "Groups", rows: GROUPS },
        { name: "Recipients", rows: RECIPIENTS },
      ],
    });
    const { mails } = await generateTimeline(port, GOLDEN_REQUEST, {});
    for (const { id } of mails?.batches ?? []) {
      const { batch } = await prepareBatch(port, GOLDEN_REQUEST, id, {});
      expect(batch?.id).toBe(id);
      expect(await notPassed(port)).toEqual([]);
    }
  });

  it.each(GOLDEN_CASES)("$name", async ({ sheets }) => {
    const ports = [memoryWorkbook({ sheets }), await openXlsx(plainWorkbook({ sheets }), nodeCodec)];
    for (const port of ports) {
      const { problems } = await generateTimeline(port, GOLDEN_REQUEST, {});
      const isToKnow = problems.some(({ code }) => code === "no-address");
      const toKnow = isToKnow ? [expect.objectContaining({ rule: "addresses", state: "warned" })] : [];
      expect(await notPassed(port)).toEqual([...toKnow, NO_BATCH]);
    }
  });

  it("whatever the groups are called", async () => {
    const anyName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyName, { minLength: 1, maxLength: 6 }), async (names) => {
        const rows = names.map((name, index) => [name, "July 2026", `g${String(index)}@example.com`]);
        const sheets = [{ name: "Groups", rows: [["Group", "Month", "Email"], ...rows] }];
        const port = memoryWorkbook({ sheets });
        const { outputs } = await generateTimeline(port, GOLDEN_REQUEST, {});
        // A name with a list separator is no group of its own, and one of braces is meant as text.
        fc.pre(outputs !== undefined && !names.some((name) => name.includes("{{")));
        expect(await notPassed(port)).toEqual([NO_BATCH]);
      }),
      { numRuns: 60 },
    );
  });
});

it("says of a workbook that was never generated that there is nothing to check", async () => {
  const port = memoryWorkbook({ sheets: [{ name: "Groups", rows: GROUPS }] });
  expect(await notPassed(port)).toEqual([
    { rule: "sheetThere", output: "messages", sheet: "Messages", state: "failed", count: 1 },
    NO_BATCH,
  ]);
});

it("cannot tell whether the rows are the plan's where there is no plan", async () => {
  const port = memoryWorkbook({ sheets: [{ name: "Groups", rows: GROUPS }] });
  await generateTimeline(port, GOLDEN_REQUEST, {});
  await port.addSheets(
    [
      {
        ...emptyDraft("Other"),
        rows: [
          ["Group", "Month"],
          ["IT", "Julember"],
        ],
        columnWidths: [9, 9],
      },
    ],
    {},
  );
  const reading = await readRollout(port, { ...GOLDEN_REQUEST, sheetName: "Other" });
  const results = await runPreflight(port, reading);
  expect(results.filter(({ state }) => state !== "passed")).toEqual([
    { rule: "sameAsPlan", output: "messages", sheet: "Messages", state: "untold", because: "noPlan" },
    NO_BATCH,
  ]);
});

function emptyDraft(name: string) {
  return { name, styles: [], frozenRows: 0, frozenColumns: 0, showGridlines: true, names: [] };
}

describe("in a file that somebody changed since", () => {
  let written: Uint8Array;

  beforeAll(async () => {
    const file = await openXlsx(plainWorkbook({ sheets: [{ name: "Groups", rows: GROUPS }] }), nodeCodec);
    await generateTimeline(file, GOLDEN_REQUEST, {});
    written = await file.save();
  });

  it.each<{
    readonly what: string;
    readonly edit: string;
    readonly rules: readonly PreflightRule[];
    readonly first: object;
  }>([
    { what: "saved it with another program", edit: "", rules: [], first: NO_BATCH },
    {
      what: "filtered it",
      edit: "sheet.auto_filter.ref = 'A1:L9'; sheet.row_dimensions[3].hidden = True; sheet.row_dimensions[4].hidden = True",
      rules: ["nothingHidden"],
      first: { cell: "A3", found: "3:4", count: 2 },
    },
    {
      what: "left filter buttons",
      edit: "sheet.auto_filter.ref = 'A1:L9'",
      rules: ["nothingHidden"],
      first: { count: 1 },
    },
    {
      what: "hid columns",
      edit: "sheet.column_dimensions.group('K', 'L', hidden=True)",
      rules: ["nothingHidden"],
      first: { cell: "K1", found: "K:L", count: 1 },
    },
    {
      what: "hid the sheet",
      edit: "sheet.sheet_state = 'veryHidden'",
      rules: ["nothingHidden"],
      first: { count: 1 },
    },
    {
      what: "wrote a formula",
      edit: "sheet['E3'] = '=\"July\"&\" 2026\"'",
      rules: ["noBlanks", "noFormulas", "sameAsPlan"],
      first: { cell: "E3" },
    },
    {
      what: "wrote an array formula",
      edit: "sheet['E3'] = '=A3:A5'; sheet.formula_attributes['E3'] = {'t': 'array', 'ref': 'E3:E5'}",
      rules: ["noBlanks", "noFormulas", "sameAsPlan"],
      first: { cell: "E3" },
    },
    {
      what: "merged cells",
      edit: "sheet.merge_cells('E3:E4')",
      rules: ["noBlanks", "noMerges", "sameAsPlan"],
      first: { cell: "E4" },
    },
    {
      what: "typed a date",
      edit: "import datetime; sheet['F3'] = datetime.date(2026, 7, 7)",
      rules: ["onlyTexts", "sameAsPlan"],
      first: { cell: "F3" },
    },
    {
      what: "removed a row",
      edit: "sheet.delete_rows(9)",
      rules: ["namedRange", "sameAsPlan"],
      first: { found: "A1:L9" },
    },
    {
      what: "removed the name",
      edit: "del workbook.defined_names['Messages']",
      rules: ["namedRange"],
      first: { count: 1 },
    },
    {
      what: "wrote below",
      edit: "sheet['A12'] = 'Checked by Ann'",
      rules: ["noBlanks", "namedRange", "addresses", "sameAsPlan"],
      first: { cell: "A10" },
    },
    {
      what: "made it a table",
      edit: "from openpyxl.worksheet.table import Table; sheet.add_table(Table(displayName='Mails', ref='A1:L9'))",
      rules: ["nothingHidden"],
      first: { count: 1 },
    },
    {
      what: "sorted it the other way round",
      edit: "rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]\nfor row, texts in enumerate(reversed(rows)):\n  for column, text in enumerate(texts):\n    sheet.cell(row + 2, column + 1).value = text",
      rules: ["sameAsPlan"],
      first: { cell: "A2" },
    },
  ])("$what", async ({ edit, rules, first }) => {
    const edited = editWorkbook(written, `sheet = workbook['Messages']\n${edit}`);
    const found = await notPassed(await openXlsx(edited, nodeCodec));
    expect(found.map((result) => "rule" in result && result.rule)).toEqual([...rules, "sheetThere"]);
    expect(found[0]).toMatchObject(first);
  });

  it("misses who was taken off Send", async () => {
    const file = await openXlsx(written, nodeCodec);
    const { reading } = await prepareBatch(file, GOLDEN_REQUEST, "2026-07-07 Pre-rollout email 1", {});
    expect(reading.mails?.batches[0]?.rows).toHaveLength(1);
    const edited = editWorkbook(await file.save(), "workbook['Send'].delete_rows(2)");
    expect(await notPassed(await openXlsx(edited, nodeCodec))).toMatchObject([
      { rule: "namedRange", output: "send", found: "A1:L2" },
      ...["oneBatch", "stillToSend", "sameAsMessages", "sameAsPlan"].map((rule) => ({
        rule,
        state: "untold",
        because: "noBatch",
      })),
    ]);
  });
});
