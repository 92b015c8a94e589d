import { planningSheetNamed } from "../../../recognition/choiceNamed";
import { nearSheetName } from "../../../recognition/nearSheetName";
import type { Words } from "../../../words/words";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import type { ChosenTables } from "./chooseTables";
import type { Worksheet } from "../../../grid/grid";
import { holdsOurSettings } from "../planning/holdsOurSettings";
import { inputHeaders, inputName, type InputSheet } from "../inputNames";
import { SINGLE_TABLES } from "./planningTables";
import { sourceOf } from "../../../grid/sourceOf";

/**
 * Tells of the tables on hidden sheets that count, and of those that do not count. That is an error where they may be what is meant: a
 * hidden one where there is no other, and a second one unless only the first has our name.
 *
 * @param hidden - The names of the hidden sheets.
 * @param groups - The name of the sheet that the groups were read from.
 */
export function tableProblems(
  chosen: ChosenTables,
  hidden: ReadonlySet<string>,
  groups: string | undefined,
  words: Words,
): readonly Problem[] {
  const { calendar, settings, leftSettings } = chosen;
  const used = (worksheet: Worksheet, sheet: InputSheet): readonly Problem[] =>
    hidden.has(worksheet.name)
      ? [{ code: "hidden-used", ...start(worksheet), input: inputName(sheet, words) }]
      : [];
  const singles = SINGLE_TABLES.flatMap((sheet) => {
    const one = chosen[sheet]?.worksheet;
    return [
      ...(one === undefined ? [] : used(one, sheet)),
      ...chosen.left[sheet]
        .filter(({ worksheet }) => worksheet.name !== groups)
        .map(({ worksheet }) => leftProblem(worksheet, sheet, one, hidden.has(worksheet.name), words)),
    ];
  });
  return [
    ...singles,
    ...calendar.filter(({ rows }) => rows.length > 0).flatMap(({ worksheet }) => used(worksheet, "calendar")),
    ...settings.flatMap((worksheet) => used(worksheet, "settings")),
    ...leftSettings.filter(holdsOurSettings).map((worksheet) => notRead(worksheet, "settings", words)),
  ];
}

/** A sheet that looks like one of ours, and what would make it be read. */
export function notRead(worksheet: Worksheet, sheet: InputSheet, words: Words): Problem {
  const [input, headers] = [inputName(sheet, words), inputHeaders(sheet, words)];
  return { code: "sheet-not-read", ...start(worksheet), input, headers };
}

function leftProblem(
  worksheet: Worksheet,
  sheet: (typeof SINGLE_TABLES)[number],
  used: Worksheet | undefined,
  isHidden: boolean,
  words: Words,
): Problem {
  const { name } = worksheet;
  const input = inputName(sheet, words);
  const isNamed = planningSheetNamed(name) === sheet;
  if (used === undefined || (isHidden && !isNamed)) {
    // A hidden list of people is often one to choose from, and the groups have addresses of their own.
    const mayBeMeant = used === undefined && sheet !== "recipients";
    return mayBeMeant
      ? { code: "hidden-unclear", ...start(worksheet), input }
      : notRead(worksheet, sheet, words);
  }
  const isOther = planningSheetNamed(used.name) === sheet && !isNamed && nearSheetName(name) !== sheet;
  return isOther
    ? notRead(worksheet, sheet, words)
    : { code: "second-table", ...start(worksheet), input, other: used.name };
}

function start(worksheet: Worksheet): CellReference {
  return sourceOf(worksheet, 0, 0);
}
