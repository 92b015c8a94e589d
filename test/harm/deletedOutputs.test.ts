import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { prepareBatch } from "../../src/app/prepareBatch";
import { runPreflight } from "../../src/app/runPreflight";
import { ownershipMark, type WorkbookPort } from "../../src/app/workbookPort";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { adapterHost } from "../adapters/excel/emulatedExcel";
import { withPart } from "../adapters/xlsx/zipParts";
import { createExcelHost } from "../excel-host/createExcelHost";
import { loadXlsx } from "../excel-host/file/loadXlsx";
import { editWorkbook } from "../support/editWorkbook";

const SAMPLE = readFileSync(join(__dirname, "../../assets/sample-rollout.xlsx"));
const REQUEST = { today: civilDate("2026-06-23"), hostLocale: "en-US" };
const BATCH = "2026-07-07 Pre-rollout email 1";
const OUTPUTS = ["Timeline", "Communications", "Messages", "Send"] as const;

let written: Uint8Array;

beforeAll(async () => {
  const file = await openXlsx(SAMPLE, nodeCodec);
  await writeAll(file);
  written = await file.save();
});

async function writeAll(port: WorkbookPort): Promise<void> {
  await generateTimeline(port, REQUEST, {});
  await prepareBatch(port, REQUEST, BATCH, {});
}

/** The sample with all outputs in an emulated Excel, and what the person then does. */
async function editedInExcel(edit: (workbook: Excel.Workbook) => void): Promise<WorkbookPort> {
  const excel = createExcelHost({ bundle: "web", workbook: await loadXlsx(SAMPLE) });
  const port = excelWorkbook(adapterHost(excel));
  await writeAll(port);
  await excel.Excel.run(async (context) => {
    edit(context.workbook);
    await context.sync();
  });
  return port;
}

/** A run, and Send prepared: everything is there again, and passes. */
async function isMadeAgain(port: WorkbookPort): Promise<void> {
  const { problems, outputs } = await generateTimeline(port, REQUEST, {});
  expect(problems.filter(({ code }) => code !== "no-address")).toEqual([]);
  expect(outputs).toBeDefined();
  const { reading, batch } = await prepareBatch(port, REQUEST, BATCH, {});
  expect([reading.problems.filter(({ code }) => code !== "no-address"), batch?.id]).toEqual([[], BATCH]);
  const { sheets } = await port.describe();
  expect(sheets.flatMap(({ output }) => output ?? []).sort()).toEqual([
    "communications",
    "messages",
    "send",
    "timeline",
  ]);
  const checked = await runPreflight(port, reading);
  expect(checked.filter(({ state }) => state === "failed" || state === "untold")).toEqual([]);
}

describe.each(OUTPUTS)("%s, deleted by hand, is made again", (sheet) => {
  it("in a file whose names still say the sheet", async () => {
    const edited = editWorkbook(written, `del workbook['${sheet}']`);
    await isMadeAgain(await openXlsx(edited, nodeCodec));
  });

  it.each(["#REF!", "#REF!$A$1:$L$9"])("in a file whose names say %s", async (formula) => {
    const edited = withPart(editWorkbook(written, `del workbook['${sheet}']`), "xl/workbook.xml", (text) =>
      text.replaceAll(new RegExp(`>'?${sheet}'?![^<]*</definedName>`, "g"), `>${formula}</definedName>`),
    );
    await isMadeAgain(await openXlsx(edited, nodeCodec));
  });

  it("in Excel", async () => {
    await isMadeAgain(await editedInExcel((workbook) => workbook.worksheets.getItem(sheet).delete()));
  });
});

describe.each(["Messages", "Send"])("%s of which every row was deleted is ours still", (sheet) => {
  it("in a file", async () => {
    const edited = withPart(written, "xl/workbook.xml", (text) =>
      text.replaceAll(new RegExp(`>('?${sheet}'?)![^<]*</definedName>`, "g"), ">$1!#REF!</definedName>"),
    );
    await isMadeAgain(await openXlsx(edited, nodeCodec));
  });

  it("in Excel", async () => {
    const port = await editedInExcel(({ names }) => {
      for (const name of [sheet, ownershipMark(sheet === "Send" ? "send" : "messages")])
        names.getItem(name).formula = `=${sheet}!#REF!`;
    });
    await isMadeAgain(port);
  });
});
