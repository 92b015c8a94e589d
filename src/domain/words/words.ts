import type { ShapeMessage } from "../plan/planShapes";
import type { Problem, ProblemOf } from "../plan/problem";
import type { PlanningProblemParameters } from "../plan/planningProblem";
import type { ScheduleProblemParameters } from "../plan/scheduleProblem";
import type { WeekOfMonth } from "../calendar/weekWindow";
import type { WorkbookErrorCode, WorkbookErrorDetails } from "../plan/workbookErrorCode";
import type { CommunicationsWords } from "./communicationsWords";
import type { HolidaysWords } from "./holidaysWords";
import type { LanguageTag } from "../language/languageTag";
import type { MergeWords } from "./mergeWords";
import type { MessageWords } from "../vocabulary/messageWords";
import type { PaneWords } from "./paneWords";
import type { PlanningWords } from "./planningWords";
import type { PreflightWords } from "./preflightWords";
import type { InputName } from "../vocabulary/inputs";
import type { SampleGroup } from "../vocabulary/sampleGroups";

/** The sentence for each kind of problem: what was found and what to do, without the cell. */
export type ProblemSentences = {
  readonly [Code in Problem["code"]]: (problem: ProblemOf<Code>) => string;
};

/** The sentences about a schedule, which stand in a file of their own. */
export type ScheduleProblemSentences = Pick<ProblemSentences, keyof ScheduleProblemParameters>;

/** The sentences about the sheets that a plan is written in, which stand in a file of their own. */
export type PlanningProblemSentences = Pick<ProblemSentences, keyof PlanningProblemParameters>;

/** The sentence for each way that a workbook refuses: what happened and what to do. */
export type RefusalSentences = {
  readonly [Code in WorkbookErrorCode]: (details: WorkbookErrorDetails) => string;
};

/**
 * Our own words in one language. Month names, dates and lists come from `Intl`, not from here.
 * Leaving one out does not compile.
 */
export type Words = {
  readonly tag: LanguageTag;
  readonly timelineSheet: string;
  /** The corner of the timeline. */
  readonly planTitle: string;
  /** What others put in that corner, Microsoft's translations among them. */
  readonly planTitleSynonyms: readonly string[];
  readonly wave: (number: number) => string;
  /** The audience that is every group. */
  readonly everyone: string;
  readonly weeks: Readonly<Record<WeekOfMonth, string>>;
  /** The two lines under the matrix. */
  readonly weekRule: string;
  readonly wavesPurpose: string;
  readonly messages: Readonly<Record<ShapeMessage<"monthly">, MessageWords>>;
  readonly problems: ProblemSentences;
  readonly refusals: RefusalSentences;
  /** What people write above a column or before a value, in any case; the first is what our own sheets say. */
  readonly inputs: Readonly<Record<InputName, readonly string[]>>;
  /** Names that people give the Settings sheet; the first is the one our own sheet has. */
  readonly settingsSheet: readonly string[];
  /** The sheet of sample groups: its name, and what the groups of Microsoft's example are called. */
  readonly sample: { readonly sheet: string; readonly groups: Readonly<Record<SampleGroup, string>> };
  /** Words that mean every group, in any case. */
  readonly everyoneSynonyms: readonly string[];
  /** What a group of those who lead the organization is called, in any case. */
  readonly executives: readonly string[];
  readonly holidays: HolidaysWords;
  /** Of the Waves, Recipients, Calendar and Settings sheets. */
  readonly planning: PlanningWords;
  /** Of the batches in the pane. */
  readonly merge: MergeWords;
  /** Of the Communications sheet and the load picture. */
  readonly communications: CommunicationsWords;
  readonly pane: PaneWords;
  /** Of the check before sending. */
  readonly preflight: PreflightWords;
};
