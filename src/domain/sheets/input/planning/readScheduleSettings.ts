import type { IsoWeekday } from "../../../calendar/civilDate";
import { shapeNamed, weekRuleNamed, whenFullNamed } from "../../../recognition/choiceNamed";
import { parseHeadCount } from "../../../language/parseHeadCount";
import { planningInputNamed } from "../../../recognition/planningInputNamed";
import type { PlanningInput } from "../../../words/inputs";
import { SETTINGS, settingsOf, type SettingName, type SettingOf } from "../../../vocabulary/settings";
import { recordOf } from "../../../language/recordOf";
import { parseWeekday, weekdayName, WEEKDAYS } from "../../../language/weekdayNames";
import type { Words } from "../../../words/words";
import { isFieldName, isOurField, type SettingText } from "../../../messages/mergeFields";
import type { WeekendReadings } from "../../../plan/planningProblem";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import { cellProblem } from "../cellProblem";
import { cellText, isEmptyCell } from "../../../grid/cellText";
import { firstWords } from "../firstWords";
import { foundText } from "../../../grid/foundText";
import { cellAt, type Cell, type Worksheet } from "../../../grid/grid";
import { isOurSetting } from "./holdsOurSettings";
import { parseWeekendCell } from "./parseWeekendCell";
import type { ScheduleSettings } from "./scheduleSettings";
import { settingRows, type SettingRow } from "./settingRows";
import { sourceOf } from "../../../grid/sourceOf";
import { twoLetterWeekend } from "./twoLetterWeekend";

/** The field that holds the support contact, whatever its row is called. */
const SUPPORT_FIELD = "SupportContact";

/**
 * Reads what the Settings sheet says of scheduling, and the fields that its rows give templates. Where a setting stands twice, the first counts.
 *
 * @param worksheets - In tab order.
 */
export function readScheduleSettings(worksheets: readonly Worksheet[], words: Words): ScheduleSettings {
  const rows = worksheets.flatMap(settingRows);
  const faults = new Map<SettingRow, Problem>();
  const sources = new Map<SettingName, CellReference>();
  const { tag, planning } = words;
  /** The first row of a setting that has a value. */
  const read = <Value>(
    input: SettingName,
    parse: (cell: Cell) => Value | undefined,
    problemOf: (found: string) => NotRead,
  ): Value | undefined => {
    const row = rows.find((other) => isRowOf(other, input) && !isEmptyCell(valueOf(other)));
    if (row === undefined) return undefined;
    const cell = valueOf(row);
    const source = sourceOf(row.worksheet, row.rowIndex, row.valueColumn);
    sources.set(input, source);
    const fault = cellProblem(cell, source);
    const value = fault === undefined ? parse(cell) : undefined;
    if (value === undefined)
      faults.set(row, fault ?? { ...problemOf(foundText(cell)), ...source, name: nameOf(row) });
    return value;
  };
  const choice = <Value>(
    input: SettingName,
    parse: (text: string) => Value | undefined,
    choices: readonly string[],
  ): Value | undefined =>
    read(
      input,
      (cell) => parse(cellText(cell)),
      (found) => ({ code: "not-a-choice", found, choices }),
    );
  const count = (input: SettingOf<"count">): number | undefined => {
    const { least, most } = SETTINGS[input];
    return read(
      input,
      (cell) => {
        const value = typeof cell === "string" ? parseHeadCount(cell) : cell;
        const isInRange = typeof value === "number" && value >= least && value <= most;
        return isInRange && Number.isInteger(value) ? value : undefined;
      },
      (found) => ({ code: "not-in-range", found, least, most }),
    );
  };
  const weekday = (input: SettingOf<"weekday">): IsoWeekday | undefined =>
    choice(
      input,
      (text) => parseWeekday(text, tag),
      WEEKDAYS.map((day) => weekdayName(tag, day)),
    );
  const weekends = [[6, 7] as const, [5, 6] as const].map((days) =>
    days.map((day) => weekdayName(tag, day)).join(" + "),
  );

  const { empty: _, ...filledShapes } = planning.shapes;

  const settings = {
    ...recordOf(settingsOf("weekday"), weekday),
    ...recordOf(settingsOf("count"), count),
    weekRule: choice("weekRule", (text) => weekRuleNamed(text, tag), firstWords(planning.weekRules)),
    whenFull: choice("whenFull", (text) => whenFullNamed(text, tag), firstWords(planning.whenFull)),
    shape: choice("shape", (text) => filledShape(text, tag), firstWords(filledShapes)),
    weekend: read(
      "weekend",
      (cell) => parseWeekendCell(cell, tag),
      (found) => {
        const { weekday: day, country, weekend } = twoLetterWeekend(found, tag) ?? {};
        return country === undefined || day === undefined || weekend === undefined
          ? { code: "not-a-choice", found, choices: [...weekends, "SE"] }
          : { code: "weekday-or-country", found, weekday: day, country, weekend };
      },
    ),
  };
  return {
    ...settings,
    fields: fieldsOf(rows),
    sources,
    problems: rows.flatMap((row) => faults.get(row) ?? []),
  };
}

/** A plan without messages is no plan. */
function filledShape(text: string, tag: Words["tag"]): ScheduleSettings["shape"] {
  const shape = shapeNamed(text, tag);
  return shape === "empty" ? undefined : shape;
}

/** Each row that gives a template a text; the first of one name counts. */
function fieldsOf(rows: readonly SettingRow[]): readonly SettingText[] {
  const fields: SettingText[] = [];
  const taken = new Set<string>();
  for (const row of rows) {
    const [header, text] = [nameOf(row), cellText(valueOf(row))];
    const column = isRowOf(row, "support") ? SUPPORT_FIELD : isFieldName(header) ? header : undefined;
    const name = (column ?? header).toLowerCase();
    if (text === "" || name === "" || isOurSetting(header) || isOurField(header) || taken.has(name)) continue;
    taken.add(name);
    fields.push({ header, text, ...(column !== undefined && { column }) });
  }
  return fields;
}

type NotRead =
  | ({ readonly code: "weekday-or-country"; readonly found: string } & WeekendReadings)
  | { readonly code: "not-a-choice"; readonly found: string; readonly choices: readonly string[] }
  | {
      readonly code: "not-in-range";
      readonly found: string;
      readonly least: number;
      readonly most: number;
    };

function isRowOf(row: SettingRow, input: PlanningInput): boolean {
  return planningInputNamed(nameOf(row)).some(({ meaning }) => meaning.input === input);
}

function nameOf({ worksheet, rowIndex, nameColumn }: SettingRow): string {
  return cellText(cellAt(worksheet.grid, rowIndex, nameColumn));
}

function valueOf({ worksheet, rowIndex, valueColumn }: SettingRow): Cell {
  return cellAt(worksheet.grid, rowIndex, valueColumn);
}
