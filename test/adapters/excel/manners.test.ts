import { excelNavigator } from "../../../src/adapters/excel/excelNavigator";
import { excelWorkbook } from "../../../src/adapters/excel/excelWorkbook";
import type { WorkbookContents } from "../../../src/adapters/memory/workbookContents";
import { corner, MESSAGES, messagesDraft, TIMELINE } from "../../contract/drafts";
import { sheetCells } from "../../contract/sheetCells";
import { adapterHost, openEmulatedExcel } from "./emulatedExcel";

const GROUPS: WorkbookContents = {
  sheets: [
    { name: "Groups", rows: [["Group"], ["IT"]] },
    { name: "Notes", rows: [["mine"]] },
    { name: "Archive", rows: [["old"]], isVisible: false },
  ],
};

function open(contents: WorkbookContents = GROUPS) {
  const excel = openEmulatedExcel("web", contents);
  const host = adapterHost(excel);
  const activeSheet = () => excel.workbook.sheets.find(({ id }) => id === excel.workbook.activeSheetId)?.name;
  return { excel, port: excelWorkbook(host), navigator: excelNavigator(host), activeSheet };
}

describe("writing", () => {
  it("neither activates a sheet nor selects a cell", async () => {
    const { excel, port, navigator, activeSheet } = open();
    await navigator.showCell("Notes", "C7");
    const { selection } = excel.workbook;
    await port.replaceOutputs([TIMELINE, MESSAGES], {});
    await port.replaceOutputs([TIMELINE, MESSAGES], {});
    expect([activeSheet(), excel.workbook.selection]).toEqual(["Notes", selection]);
  });

  it("keeps an output the sheet that it is, so that what refers to it still does", async () => {
    const { excel, port } = open();
    await port.replaceOutputs([TIMELINE, MESSAGES], {});
    const ids = excel.workbook.sheets.map(({ id }) => id);
    await port.replaceOutputs([TIMELINE, MESSAGES], {});
    expect(excel.workbook.sheets.map(({ id }) => id)).toEqual(ids);
  });

  it("clears what the person did to an output", async () => {
    const { excel, port } = open();
    await port.replaceOutputs([MESSAGES], {});
    const clean = excel.workbook.snapshot();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Messages");
      sheet.getRange("F2:G3").merge();
      sheet.getRange("A2:B9").format.fill.color = "#FF0000";
      sheet.getRange("D4").values = [["mine"]];
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("H:H").format.columnWidth = 300;
      sheet.tables.add("J1:K3", true).name = "Extra";
      sheet.freezePanes.freezeColumns(2);
      await context.sync();
    });
    await port.replaceOutputs([MESSAGES], {});
    expect(excel.workbook.snapshot()).toEqual(clean);
  });

  it("takes the place of a table on its own sheet that has the draft's name", async () => {
    const { excel, port } = open();
    await port.replaceOutputs([{ ...MESSAGES, names: [] }], {});
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Messages").tables.add("A1:C3", true).name = "Messages";
      await context.sync();
    });
    await port.replaceOutputs([MESSAGES], {});
    expect(await sheetCells(port, "Messages")).toEqual(MESSAGES.rows);
    expect((await port.describe()).names).toEqual([{ name: "Messages", sheet: "Messages" }]);
  });

  it("leaves a hidden output hidden", async () => {
    const { excel, port } = open();
    await port.replaceOutputs([MESSAGES], {});
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Messages").visibility = "Hidden";
      await context.sync();
    });
    await port.replaceOutputs([messagesDraft([["New"]])], {});
    expect((await port.describe()).sheets.at(-1)).toMatchObject({ name: "Messages", isVisible: false });
  });
});

describe("refusing", () => {
  it("reads a workbook that is open for reading only, and does not write to it", async () => {
    const { excel, port } = open();
    excel.workbook.isReadOnly = true;
    const before = excel.workbook.snapshot();
    expect(await sheetCells(port, "Notes")).toEqual([["mine"]]);
    await expect(port.replaceOutputs([MESSAGES], {})).rejects.toMatchObject({
      code: "read-only",
      details: { nothingChanged: true },
    });
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it("says so while a cell is being edited, and works afterwards", async () => {
    const { excel, port } = open();
    excel.faults.isCellBeingEdited = true;
    const refusal = { code: "cell-edit-mode", details: { nothingChanged: true } };
    await expect(port.describe()).rejects.toMatchObject(refusal);
    await expect(port.replaceOutputs([MESSAGES], {})).rejects.toMatchObject(refusal);
    excel.faults.isCellBeingEdited = false;
    await port.replaceOutputs([MESSAGES], {});
    expect(await sheetCells(port, "Messages")).toEqual(MESSAGES.rows);
  });

  it("does not wait for ever for an Excel that does not answer", async () => {
    const excel = openEmulatedExcel("web", GROUPS);
    const waits: number[] = [];
    const host = adapterHost(excel, {
      startTimer: (milliseconds, onEnd) => {
        waits.push(milliseconds);
        queueMicrotask(onEnd);
        return () => undefined;
      },
    });
    excel.faults.atSync(1, { kind: "hang", isApplied: false });
    await expect(excelWorkbook(host).describe()).rejects.toMatchObject({
      code: "not-answering",
      details: { nothingChanged: true },
    });
    expect(waits).toEqual([60_000]);
  });
});

describe("navigating", () => {
  it("selects a cell on its sheet, and shows a hidden one first", async () => {
    const { excel, navigator, activeSheet } = open();
    await navigator.showCell("Archive", "C7");
    expect(activeSheet()).toBe("Archive");
    expect(excel.workbook.selection).toEqual({ firstRow: 6, firstColumn: 2, lastRow: 6, lastColumn: 2 });
  });

  it("shows an output, whatever the person called it", async () => {
    const { excel, port, navigator, activeSheet } = open();
    await port.replaceOutputs([TIMELINE], {});
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Timeline").name = "Anna's plan";
      await context.sync();
    });
    await navigator.showSheet("timeline");
    expect(activeSheet()).toBe("Anna's plan");
  });

  it("names what is not there", async () => {
    const { navigator } = open();
    await expect(navigator.showCell("Gone", "A1")).rejects.toMatchObject({
      code: "sheet-not-found",
      details: { sheet: "Gone" },
    });
    await expect(navigator.showSheet("timeline")).rejects.toMatchObject({ code: "sheet-not-found" });
  });
});

it("tells more merged cells than Excel tells at once", async () => {
  const merges = Array.from({ length: 1_300 }, (_, index) => ({
    ...corner(1, 2),
    firstRow: index,
    lastRow: index,
  }));
  const { port } = open({ sheets: [{ name: "Plan", rows: merges.map((_, index) => [index]), merges }] });
  const [worksheet] = await port.read(["Plan"]);
  expect(worksheet?.merges).toEqual(merges);
});
