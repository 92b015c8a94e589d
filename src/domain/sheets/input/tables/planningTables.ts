import { planningSheetNamed } from "../../../recognition/choiceNamed";
import { isSettingsSheetName } from "../../../recognition/isSettingsSheetName";
import { optOutNamed } from "../../../recognition/optOutNamed";
import type { Worksheet } from "../../../grid/grid";
import { tableOn, type PlanningTable } from "../planningTable";
import { findCalendars } from "../planning/readCalendar";
import { findMarked } from "../people/readMarked";
import { findSuppressed } from "../people/readSuppressed";
import { findTemplates } from "../people/readTemplates";
import { findWaves } from "../planning/readWaves";
import { findRecipients } from "../people/recipientsTable";
import { settingRows } from "../planning/settingRows";

/** Of which tables just one counts. */
export const SINGLE_TABLES = ["recipients", "templates", "waves"] as const;

/** All tables that a plan is made by, beside its groups, wherever they are. */
export type PlanningTables = Readonly<
  Record<(typeof SINGLE_TABLES)[number] | "calendar" | "suppress" | "marked", readonly PlanningTable[]>
> & {
  /** The sheets with rows of settings. */
  readonly settings: readonly Worksheet[];
};

/** The tables of some sheets, before they are read; those of a sheet that has their name come first, the others are in tab order. */
export function planningTables(worksheets: readonly Worksheet[]): PlanningTables {
  return {
    recipients: findRecipients(worksheets),
    templates: findTemplates(worksheets),
    waves: findWaves(worksheets),
    calendar: findCalendars(worksheets),
    suppress: findSuppressed(worksheets),
    marked: findMarked(worksheets),
    settings: worksheets.filter((worksheet) => settingRows(worksheet).length > 0),
  };
}

/** The sheets that have any of the tables. */
export function sheetsOf({ settings, ...tables }: PlanningTables): ReadonlySet<string> {
  return new Set([
    ...settings.map(({ name }) => name),
    ...Object.values(tables).flatMap((ofKind) => ofKind.map(({ worksheet }) => worksheet.name)),
  ]);
}

/** The same tables on sheets of which more was read, by their names. */
export function onWhole(tables: PlanningTables, whole: ReadonlyMap<string, Worksheet>): PlanningTables {
  const again = (ofKind: readonly PlanningTable[]): readonly PlanningTable[] =>
    ofKind.map((table) => {
      const worksheet = whole.get(table.worksheet.name);
      return worksheet === undefined ? table : tableOn(worksheet, table);
    });
  return {
    recipients: again(tables.recipients),
    templates: again(tables.templates),
    waves: again(tables.waves),
    calendar: again(tables.calendar),
    suppress: again(tables.suppress),
    marked: again(tables.marked),
    settings: tables.settings.map((worksheet) => whole.get(worksheet.name) ?? worksheet),
  };
}

/** Whether a sheet is named as one of those that such tables are on, in any language. */
export function isPlanningName(name: string): boolean {
  return (
    planningSheetNamed(name) !== undefined || isSettingsSheetName(name) || optOutNamed(name) !== undefined
  );
}
