import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { emptyWorkbook } from "../../../src/adapters/xlsx/emptyWorkbook";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { editWorkbookPart, type WantedName } from "../../../src/adapters/xlsx/parts/editWorkbookPart";
import { readWorkbookPart } from "../../../src/adapters/xlsx/parts/workbookPart";
import { applySplices, setAttribute } from "../../../src/adapters/xlsx/xml/xmlEdit";
import { withPart } from "../../adapters/xlsx/zipParts";
import { createWorkbook } from "../model/createWorkbook";
import type { NamedItemModel, WorkbookModel } from "../model/workbookModel";
import { draftOfSheet } from "./draftOfSheet";
import { OutsideFile } from "./outsideFile";
import { withOtherContents } from "./sheetPartEdit";

const WORKBOOK = "xl/workbook.xml";

/**
 * The .xlsx file that Excel would save, made by the project's own file adapter, so that one expectation serves both hosts.
 * Where the person is, the selection, is not saved.
 *
 * @throws OutsideFile when the file would not hold everything else.
 */
export async function dumpXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
  refuseWhatNoFileHolds(workbook);
  const drafted = workbook.sheets.map((sheet) => draftOfSheet(sheet));
  const activeTab = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  const empty = withPart(await emptyWorkbook(nodeCodec), WORKBOOK, (xml) =>
    xml
      .replace(
        "<bookViews>",
        `${workbook.dateSystem === 1904 ? '<workbookPr date1904="1"/>' : ""}<bookViews>`,
      )
      .replace("<workbookView/>", `<workbookView activeTab="${String(activeTab)}"/>`),
  );
  const file = await openXlsx(empty, nodeCodec);
  await file.addSheets(
    drafted.map(({ draft }) => draft),
    {},
  );
  let bytes = withPart(await file.save(), WORKBOOK, (xml) => withNamesAndStates(xml, workbook));
  workbook.sheets.forEach((sheet, index) => {
    bytes = withPart(bytes, `xl/worksheets/sheet${String(index + 1)}.xml`, (xml) =>
      withOtherContents(xml, sheet, drafted[index]?.otherCells ?? new Map()),
    );
  });
  return bytes;
}

function withNamesAndStates(xml: string, workbook: WorkbookModel): string {
  const part = readWorkbookPart(WORKBOOK, xml);
  const states = part.sheets.flatMap(({ element }, index) => {
    const visibility = workbook.sheets[index]?.visibility ?? "Visible";
    return visibility === "Visible" ? [] : [setAttribute(element, "state", STATES[visibility])];
  });
  const named = readWorkbookPart(WORKBOOK, applySplices(xml, states));
  const wantedNames = [
    ...workbook.names.map((item) => wantedName(item)),
    ...workbook.sheets.flatMap(({ names }, index) => names.map((item) => wantedName(item, index))),
  ];
  return editWorkbookPart(named, {
    addedSheets: [],
    wantedNames,
    removedNames: [],
    recalculate: false,
  }).replace(
    "<bookViews>",
    `${workbook.protection.isProtected ? '<workbookProtection lockStructure="1"/>' : ""}<bookViews>`,
  );
}

function wantedName({ name, formula, isVisible, comment }: NamedItemModel, sheetIndex?: number): WantedName {
  if (comment !== "") throw new OutsideFile(name, "the comment of a name");
  const wanted = { name, formula: formula.slice(1), isHidden: !isVisible };
  return sheetIndex === undefined ? wanted : { ...wanted, sheetIndex };
}

const STATES = { Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function refuseWhatNoFileHolds(workbook: WorkbookModel): void {
  const usual = createWorkbook({ sheets: [{ name: "Sheet1" }] }, () => "1");
  const { protection, properties, settings, customProperties } = workbook;
  const held: { readonly [what: string]: boolean } = {
    "that it is open for reading only": workbook.isReadOnly,
    "a password or options of its protection":
      protection.password !== undefined || Object.keys(protection.options).length > 0,
    "its way of calculating": workbook.calculationMode !== usual.calculationMode,
    settings: settings.size > 0,
    "document properties": Object.values(properties).some((text) => text !== "") || customProperties.size > 0,
  };
  for (const [what, isHeld] of Object.entries(held)) if (isHeld) throw new OutsideFile("the workbook", what);
}
