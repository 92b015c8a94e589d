import { publicHolidays } from "../../src/adapters/holidays/publicHolidays";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { paneSession, type PaneSession } from "../../src/taskpane/state/paneSession";
import type { PaneSurroundings } from "../../src/taskpane/state/paneSurroundings";
import type { PaneState } from "../../src/taskpane/state/paneState";
import type { PaneWorkbook } from "../../src/taskpane/state/paneWorkbook";

/** A pane without a page. */
export type SessionPane = {
  readonly session: PaneSession;
  /** The first state, from now on, in a stage. */
  readonly until: (
    at: PaneState["stage"]["at"],
    isWanted?: (state: PaneState) => boolean,
  ) => Promise<PaneState>;
};

/** A pane on 23 June 2026, in surroundings that do nothing but for what is given. */
export function openPane(surroundings: Partial<PaneSurroundings> = {}): SessionPane {
  const waiting = new Set<(state: PaneState) => void>();
  const session = paneSession({
    today: civilDate("2026-06-23"),
    hostLocale: "en-US",
    useCases: () => import("../../src/taskpane/state/useCases"),
    publicHolidays: () => Promise.resolve(publicHolidays),
    show: (state) => waiting.forEach((look) => look(state)),
    pickFile: () => Promise.resolve(undefined),
    openFile: () => Promise.reject(new Error("no file is to be opened")),
    calendarFile: () => Promise.reject(new Error("no calendar is to be made")),
    offerDownload: () => undefined,
    hostNote: () => "Excel OfficeOnline 16.0",
    pause: () => Promise.resolve(),
    copyReport: () => "copied",
    ...surroundings,
  });
  return {
    session,
    until: (at, isWanted = () => true) =>
      new Promise((resolve) => {
        const look = (state: PaneState): void => {
          if (state.stage.at !== at || !isWanted(state)) return;
          waiting.delete(look);
          resolve(state);
        };
        waiting.add(look);
      }),
  };
}

/** A workbook as Excel gives it to the pane. */
export function inExcel(port: WorkbookPort): PaneWorkbook {
  return { port, place: { kind: "excel" }, hostLocale: "en-US" };
}

/** Whether a plan is on the screen and up to date. */
export function isRead({ stage }: PaneState): boolean {
  return stage.at === "planning" && !stage.isReading;
}
