import { isSameName } from "../../domain/grid/isSameName";
import { outputOfMark, ownershipMark } from "../../app/workbookPort";
import { WorkbookError, type WorkbookErrorDetails } from "../../app/workbookError";
import type { DraftRows, SheetDraft } from "../../domain/grid/sheetDraft";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { PartNaming } from "./package/partNaming";
import { unusedIds } from "./package/relationships";
import type { AddedSheet, WantedName } from "./parts/editWorkbookPart";
import { fixedRange, quotedSheet, referredSheet } from "./parts/sheetReference";
import type { DefinedName } from "./parts/workbookPart";
import {
  isBrokenName,
  worksheetsOf,
  type ModelSheet,
  type ModelWorksheet,
  type WorkbookModel,
} from "./workbookModel";

/** A draft and the place in the workbook that it goes to. */
export type PlannedSheet = {
  readonly draft: SheetDraft<DraftRows>;
  readonly part: string;
  /** Its name in the workbook. */
  readonly sheet: string;
  /** 0-based tab position. */
  readonly index: number;
  /** The sheet that it takes the place of. */
  readonly replaced?: ModelSheet;
  /** How the workbook lists it, when it is new. */
  readonly added?: AddedSheet;
};

/** A draft, and the output it is for; `undefined` for a sheet that is the user's from then on. */
export type RequestedSheet = {
  readonly draft: SheetDraft<DraftRows>;
  readonly output: OutputSheet | undefined;
};

/** The sheets that requested outputs take the place of. */
export function replacedSheets(
  model: WorkbookModel,
  requested: readonly RequestedSheet[],
): readonly ModelWorksheet[] {
  return requested.flatMap(({ output }) => replacedSheet(model, output) ?? []);
}

/**
 * Decides where each draft goes. `name-taken` and `protected` as the port says.
 *
 * @param naming - Gives the new sheets their parts' names.
 */
export function planSheets(
  model: WorkbookModel,
  requested: readonly RequestedSheet[],
  naming: PartNaming,
): readonly PlannedSheet[] {
  const { workbook, sheets, relationships } = model;
  const fresh = requested.filter(({ output }) => replacedSheet(model, output) === undefined);
  const relationshipIds = unusedIds(relationships, fresh.length);
  const highestId = sheets.reduce((highest, { sheetId }) => Math.max(highest, sheetId), 0);
  let position = 0;
  return requested.map(({ draft, output }) => {
    const replaced = replacedSheet(model, output);
    if (replaced !== undefined) {
      return { draft, part: replaced.part, sheet: replaced.name, index: replaced.index, replaced };
    }
    if (workbook.isStructureProtected) throw refusal("protected", {});
    const place = position++;
    const taken = [...sheets, ...fresh.slice(0, place).map((sheet) => sheet.draft)];
    if (taken.some(({ name }) => isSameName(name, draft.name)))
      throw refusal("name-taken", { name: draft.name });
    return {
      draft,
      part: naming.numbered("worksheets/", "sheet"),
      sheet: draft.name,
      index: sheets.length + place,
      added: {
        name: draft.name,
        sheetId: highestId + 1 + place,
        relationshipId: relationshipIds[place] ?? "",
      },
    };
  });
}

/** The defined names that the planned sheets want, and those that go with the sheets replaced. */
export function planNames(
  model: WorkbookModel,
  requested: readonly RequestedSheet[],
  planned: readonly PlannedSheet[],
): { readonly wanted: readonly WantedName[]; readonly removed: readonly DefinedName[] } {
  const wanted: WantedName[] = [];
  const tables: string[] = [];
  planned.forEach(({ draft, sheet: sheetName, index, replaced }, order) => {
    const sheet = quotedSheet(sheetName);
    if (draft.table !== undefined) {
      refuseTakenTable(model, tables, draft.table.name, replaced);
      tables.push(draft.table.name);
    }
    for (const item of draft.names) {
      refuseTakenName(model, wanted, item.name, replaced);
      wanted.push({ name: item.name, formula: `${sheet}!${fixedRange(item.range)}`, isHidden: false });
    }
    const repeated = draft.print?.repeatedRows ?? 0;
    if (repeated > 0) {
      const formula = `${sheet}!$1:$${String(repeated)}`;
      wanted.push({ name: PRINT_TITLES, sheetIndex: index, formula, isHidden: false });
    }
    const output = requested[order]?.output;
    if (output !== undefined) {
      wanted.push({ name: ownershipMark(output), formula: `${sheet}!${ALL_ROWS}`, isHidden: true });
    }
  });
  const replaced = new Set(planned.flatMap((sheet) => (sheet.replaced === undefined ? [] : [sheet.index])));
  const removed = model.workbook.names.filter(
    ({ name, sheetIndex }) =>
      sheetIndex !== undefined &&
      replaced.has(sheetIndex) &&
      name.toLowerCase().startsWith(BUILT_IN_PREFIX) &&
      !wanted.some((item) => item.sheetIndex === sheetIndex && isSameName(item.name, name)),
  );
  return { wanted, removed };
}

const PRINT_TITLES = "_xlnm.Print_Titles";
const BUILT_IN_PREFIX = "_xlnm.";
const ALL_ROWS = "$1:$1048576";

function replacedSheet(model: WorkbookModel, output: OutputSheet | undefined): ModelWorksheet | undefined {
  return output === undefined ? undefined : worksheetsOf(model).find((sheet) => sheet.output === output);
}

/** A name is free when nothing has it, or what has it is on an output sheet, or is left over from cells that are gone. */
function refuseTakenName(
  model: WorkbookModel,
  wanted: readonly WantedName[],
  name: string,
  replaced: ModelSheet | undefined,
): void {
  const { workbook, tables, sheets } = model;
  const isOnOutput = (sheet: string | undefined): boolean =>
    sheet !== undefined &&
    sheets.some((owner) => owner.output !== undefined && isSameName(owner.name, sheet));
  const item = workbook.names.find((other) => other.sheetIndex === undefined && isSameName(other.name, name));
  const isFree =
    (item === undefined || isOnOutput(referredSheet(item.formula)) || isBrokenName(model, item.formula)) &&
    !hasOtherTable(tables, name, replaced) &&
    outputOfMark(name) === undefined &&
    !wanted.some((other) => isSameName(other.name, name));
  if (!isFree) throw refusal("name-taken", { name });
}

/** A table takes over no name: not even one that refers to nothing any more. */
function refuseTakenTable(
  { workbook, tables }: WorkbookModel,
  wanted: readonly string[],
  name: string,
  replaced: ModelSheet | undefined,
): void {
  const isTaken =
    hasOtherTable(tables, name, replaced) ||
    workbook.names.some((item) => item.sheetIndex === undefined && isSameName(item.name, name)) ||
    wanted.some((other) => isSameName(other, name));
  if (isTaken) throw refusal("name-taken", { name });
}

function hasOtherTable(
  tables: WorkbookModel["tables"],
  name: string,
  replaced: ModelSheet | undefined,
): boolean {
  return tables.some((table) => isSameName(table.name, name) && table.sheet !== replaced?.name);
}

function refusal(code: "protected" | "name-taken", details: Partial<WorkbookErrorDetails>): WorkbookError {
  return new WorkbookError(code, { ...details, nothingChanged: true });
}
