import { planningSheetNamed } from "../../../recognition/choiceNamed";
import { isSettingsSheetName } from "../../../recognition/isSettingsSheetName";
import { nearSheetName } from "../../../recognition/nearSheetName";
import type { Words } from "../../../words/words";
import type { Problem } from "../../../plan/problem";
import type { Worksheet } from "../../../grid/grid";
import { holdsOurSettings } from "../planning/holdsOurSettings";
import { inputHeaders } from "../inputNames";
import { planningColumns, type PlanningColumns } from "../planningColumns";
import { sourceOf } from "../../../grid/sourceOf";
import { notRead } from "./tableProblems";

/**
 * Tells of sheets that are named as ours, or nearly so, and that nothing was read from for want of headers. It is an error where they have
 * some of the headers, or are to list recipients: then they are meant.
 *
 * @param worksheets - Those that nothing else was read from.
 */
export function unreadSheets(worksheets: readonly Worksheet[], words: Words): readonly Problem[] {
  return worksheets
    .filter(({ grid }) => grid.length > 0)
    .flatMap((worksheet) => unreadSheet(worksheet, words) ?? []);
}

function unreadSheet(worksheet: Worksheet, words: Words): Problem | undefined {
  const { name } = worksheet;
  const sheet = planningSheetNamed(name);
  if (sheet === "recipients") {
    const headers = [words.inputs.group[0], words.inputs.email[0]];
    return { code: "recipients-without-headers", ...sourceOf(worksheet, 0, 0), headers };
  }
  if (sheet === "waves" || sheet === "templates" || sheet === "calendar") {
    return hasSomeHeaders(worksheet, sheet)
      ? { code: "without-headers", ...sourceOf(worksheet, 0, 0), headers: inputHeaders(sheet, words) }
      : notRead(worksheet, sheet, words);
  }
  const near = nearSheetName(name);
  if (
    near === undefined ||
    (near === "settings" && (isSettingsSheetName(name) || !holdsOurSettings(worksheet)))
  )
    return undefined;
  return notRead(worksheet, near, words);
}

/** Two of them: one alone may head anything. */
function hasSomeHeaders({ grid }: Worksheet, sheet: keyof typeof HEADERS): boolean {
  return grid.some((cells) => {
    const columns = planningColumns(cells);
    return HEADERS[sheet].filter((input) => columns[input] !== undefined).length > 1;
  });
}

const HEADERS = {
  waves: ["message", "wave", "audience", "week", "weekday", "channels", "subject", "body"],
  templates: ["message", "language", "subject", "body"],
  calendar: ["from", "to", "label", "kind", "scope", "effect"],
} as const satisfies Record<string, readonly (keyof PlanningColumns)[]>;
