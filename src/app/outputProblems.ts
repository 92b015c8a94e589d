import { isSameName } from "../domain/grid/isSameName";
import { cellAddress, MAX_CELL_CHARACTERS } from "../domain/grid/grid";
import type { DraftRows, OutputDraft } from "../domain/grid/sheetDraft";
import type { Problem } from "../domain/plan/problem";
import type { WorkbookDescription } from "./workbookPort";

/**
 * Why the outputs could not be written to this workbook, found before anything is: a name that belongs to the user, a protected sheet or
 * workbook, a text that no cell holds.
 */
export function outputProblems(
  description: WorkbookDescription,
  drafts: readonly OutputDraft<DraftRows>[],
): readonly Problem[] {
  return drafts.flatMap((draft) => [
    ...sheetProblems(description, draft),
    ...nameProblems(description, draft),
    ...textProblems(draft),
  ]);
}

function sheetProblems(description: WorkbookDescription, draft: OutputDraft<DraftRows>): readonly Problem[] {
  const existing = description.sheets.find((sheet) => sheet.output === draft.output);
  if (existing !== undefined) {
    return existing.isProtected ? [{ code: "sheet-protected", sheet: existing.name, cell: "A1" }] : [];
  }
  if (description.sheets.some((sheet) => isSameName(sheet.name, draft.name))) {
    return [{ code: "sheet-name-taken", sheet: draft.name, cell: "A1", name: draft.name }];
  }
  return description.isStructureProtected
    ? [{ code: "workbook-protected", sheet: draft.name, cell: "A1" }]
    : [];
}

function nameProblems(description: WorkbookDescription, draft: OutputDraft<DraftRows>): readonly Problem[] {
  const ownSheet = description.sheets.find((sheet) => sheet.output === draft.output)?.name;
  const taken = description.names.filter(({ sheet }) => !ownSheet || sheet !== ownSheet);
  const isTaken = (name: string, by: WorkbookDescription["names"]): boolean =>
    by.some((item) => isSameName(item.name, name));
  // A table takes over no name, not even one of what is gone.
  const inUse = taken.filter(({ isBroken }) => isBroken !== true);
  return [
    ...draft.names.filter(({ name }) => isTaken(name, inUse)),
    ...(draft.table && isTaken(draft.table.name, taken) ? [draft.table] : []),
  ].map(({ name }) => ({ code: "name-taken", sheet: draft.name, cell: "A1", name }));
}

function textProblems(draft: OutputDraft<DraftRows>): readonly Problem[] {
  const problems: Problem[] = [];
  let rowIndex = 0;
  for (const row of draft.rows) {
    for (const [columnIndex, cell] of row.entries()) {
      if (typeof cell !== "string" || cell.length <= MAX_CELL_CHARACTERS) continue;
      problems.push({
        code: "text-too-long",
        sheet: draft.name,
        cell: cellAddress(rowIndex, columnIndex),
        characters: cell.length,
        most: MAX_CELL_CHARACTERS,
      });
    }
    rowIndex++;
  }
  return problems;
}
