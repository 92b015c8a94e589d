import type { YearMonth } from "../domain/calendar/yearMonth";
import type { LanguageTag } from "../domain/language/languageTag";
import type { Mails } from "../domain/messages/mails";
import type { Group } from "../domain/plan/group";
import type { PlanChanges } from "../domain/plan/planChanges";
import type { PlannedWeek } from "../domain/plan/planLoad";
import type { Problem } from "../domain/plan/problem";
import type { RolloutPlan } from "../domain/plan/rolloutPlan";
import type { TableShape } from "../domain/sheets/input/groups/groupsReading";
import type { ReasonToRead } from "../domain/vocabulary/reasonsToRead";
import type { DraftRows, OutputDraft } from "../domain/grid/sheetDraft";
import type { RulesInForce } from "../domain/sheets/input/planning/rulesInForce";
import type { SettingsReading } from "../domain/sheets/input/planning/settingsReading";
import type { SheetAsRead } from "./workbookPort";

/** The outputs, ready to be shown and written. */
export type RolloutOutputs = {
  readonly plan: RolloutPlan;
  /** The matrix as it stands on the Timeline: header row, then two or more rows a wave; `""` where a cell is empty. */
  readonly timeline: readonly (readonly string[])[];
  /** Week by week. */
  readonly load: readonly PlannedWeek[];
  readonly drafts: readonly OutputDraft<DraftRows>[];
};

/** The table of groups that was read. */
export type RolloutSource = {
  readonly sheet: string;
  readonly shape: TableShape;
  readonly groupCount: number;
  /** Absent when its sheet was asked for. */
  readonly why?: ReasonToRead;
};

/** The people whom messages are mailed to, and the sheet that lists them. */
export type RecipientsSource = {
  readonly sheet: string;
  /** Those who can be written to. */
  readonly count: number;
};

/** What was found in the workbook and what would be written, before anything is. */
export type RolloutReading = {
  /** Visible worksheets that are not the add-in's, in tab order: what the person may choose from. */
  readonly sheetNames: readonly string[];
  /** The table that was read; absent when none was found. */
  readonly source?: RolloutSource;
  /** Its groups, as many as could be read; absent when no table was found. */
  readonly groups?: readonly Group[];
  /** Absent when no sheet lists anybody, or when the groups could not be read. */
  readonly recipients?: RecipientsSource;
  /** The language of the outputs and of the problems' sentences. */
  readonly language: LanguageTag;
  readonly start: YearMonth;
  readonly settings: SettingsReading;
  readonly inForce: RulesInForce;
  /** Everything that is wrong or worth knowing, in the order of the sheets. */
  readonly problems: readonly Problem[];
  /** Absent when a problem is an error. */
  readonly outputs?: RolloutOutputs;
  /** What would be mailed; there also when it is too much for one sheet, which alone then keeps `outputs` away. */
  readonly mails?: Mails;
  /** What a write of the outputs has to find as it was read: what people type on, and the batch that somebody may be about to send. */
  readonly ownSheets: readonly SheetAsRead[];
  /** What the outputs would change in the dates of the Communications sheet; absent without one, or without a plan. */
  readonly changes?: PlanChanges;
};
