import type { CivilDate } from "../../domain/calendar/civilDate";
import type { LanguageTag } from "../../domain/language/languageTag";
import type { PublicHolidays } from "../../domain/plan/publicHoliday";
import type { RolloutPlan } from "../../domain/plan/rolloutPlan";
import type { FilePart } from "./filePart";
import type { CopyResult, PaneState } from "./paneState";
import type { PaneWorkbook } from "./paneWorkbook";
import type * as useCases from "./useCases";

/** What the session has others do, so that it knows neither a page nor an adapter. */
export type PaneSurroundings = {
  readonly today: CivilDate;
  readonly hostLocale: string;
  /** The use cases, which may still have to be loaded. */
  readonly useCases: () => Promise<typeof useCases>;
  /** Who knows the holidays of each country; loaded only when asked for. */
  readonly publicHolidays: () => Promise<PublicHolidays>;
  /** Called with every new state. */
  readonly show: (state: PaneState) => void;
  /** Asks the person for a file; `undefined` when they choose none. */
  readonly pickFile: () => Promise<File | undefined>;
  readonly openFile: (file: File) => Promise<PaneWorkbook>;
  /** The meetings and send dates of a plan as the contents of a calendar file. */
  readonly calendarFile: (plan: RolloutPlan, language: LanguageTag, today: CivilDate) => Promise<Uint8Array>;
  readonly offerDownload: (fileName: string, contents: readonly FilePart[]) => void;
  /** Which program this runs in, for reports, such as `Excel OfficeOnline 16.0`. */
  readonly hostNote: () => string;
  /** Lets the page do what has been waiting. */
  readonly pause: () => Promise<void>;
  /** Copies the report that is on the page. */
  readonly copyReport: () => CopyResult;
};
