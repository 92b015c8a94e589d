import { planningSheetNamed } from "../../../recognition/choiceNamed";
import { isSettingsSheetName } from "../../../recognition/isSettingsSheetName";
import type { Worksheet } from "../../../grid/grid";
import type { PlanningTable } from "../planningTable";
import type { SINGLE_TABLES, PlanningTables } from "./planningTables";

type SingleTable = (typeof SINGLE_TABLES)[number];

/** The tables that count, and those of which another counts or which are hidden under another name. */
export type ChosenTables = Readonly<Partial<Record<SingleTable, PlanningTable>>> &
  Pick<PlanningTables, "calendar" | "suppress" | "marked" | "settings"> & {
    readonly left: Readonly<Record<SingleTable, readonly PlanningTable[]>>;
    readonly leftSettings: readonly Worksheet[];
  };

/**
 * Of recipients, templates and waves one table counts: one with rows before one without, one on a visible sheet before one on a hidden
 * sheet, one on a sheet of its name before another. On a hidden sheet of another name it may be what is left of something else, and does
 * not count, nor do such settings. Calendars and lists of those who get no mail all count.
 *
 * @param hidden - The names of the hidden sheets.
 */
export function chooseTables(tables: PlanningTables, hidden: ReadonlySet<string>): ChosenTables {
  const { calendar, suppress, marked, settings } = tables;
  const of = (kind: SingleTable): ReturnType<typeof chooseOne> => chooseOne(tables[kind], kind, hidden);
  const [recipients, templates, waves] = [of("recipients"), of("templates"), of("waves")];
  const counts = ({ name }: Worksheet): boolean => !hidden.has(name) || isSettingsSheetName(name);
  return {
    ...(recipients.used && { recipients: recipients.used }),
    ...(templates.used && { templates: templates.used }),
    ...(waves.used && { waves: waves.used }),
    left: { recipients: recipients.left, templates: templates.left, waves: waves.left },
    ...{ calendar, suppress, marked },
    settings: [...settings]
      .filter(counts)
      .sort((a, b) => Number(hidden.has(a.name)) - Number(hidden.has(b.name))),
    leftSettings: settings.filter((worksheet) => !counts(worksheet)),
  };
}

/** The same without the table of recipients that counts: of the others the next best does. */
export function withoutRecipients(tables: ChosenTables, hidden: ReadonlySet<string>): ChosenTables {
  const { recipients: _, ...others } = tables;
  const { used, left } = chooseOne(tables.left.recipients, "recipients", hidden);
  return { ...others, ...(used && { recipients: used }), left: { ...tables.left, recipients: left } };
}

function chooseOne(
  tables: readonly PlanningTable[],
  kind: SingleTable,
  hidden: ReadonlySet<string>,
): { readonly used: PlanningTable | undefined; readonly left: readonly PlanningTable[] } {
  const isHidden = ({ worksheet }: PlanningTable): boolean => hidden.has(worksheet.name);
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const [used] = (filled.length > 0 ? filled : tables)
    .filter((table) => !isHidden(table) || planningSheetNamed(table.worksheet.name) === kind)
    .sort((a, b) => Number(isHidden(a)) - Number(isHidden(b)));
  return { used, left: filled.filter((table) => table !== used) };
}
