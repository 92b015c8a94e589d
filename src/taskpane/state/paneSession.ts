import type { WriteOptions } from "../../app/workbookPort";
import type { RolloutRequest } from "../../app/rolloutRequest";
import { countryOfLocale } from "../../domain/language/countryOfLocale";
import { matchLanguage } from "../../domain/language/languageTag";
import { act, startsRun } from "./actions";
import type { PaneAction } from "./paneAction";
import { nextState } from "./nextState";
import type { PaneEvent } from "./paneEvent";
import type { PaneState } from "./paneState";
import type { PaneSurroundings } from "./paneSurroundings";
import type { PaneWorkbook } from "./paneWorkbook";
import type { SessionTools } from "./sessionTools";
import { troubleEvent } from "./troubleEvent";

/** One opened pane: it keeps the state, does what the person asks for, and shows whatever goes wrong. */
export type PaneSession = {
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  /** Starts to work on a workbook. */
  readonly attach: (workbook: PaneWorkbook) => void;
  readonly perform: (action: PaneAction) => void;
};

/** Starts a session in the stage `starting`. */
export function paneSession(surroundings: PaneSurroundings): PaneSession {
  let state: PaneState = {
    stage: { at: "starting" },
    choices: {},
    hostLanguage: matchLanguage(surroundings.hostLocale) ?? "en",
    today: surroundings.today,
    run: 0,
  };
  let workbook: PaneWorkbook | undefined;
  let cancellation = new AbortController();

  function tell(event: PaneEvent): void {
    state = nextState(state, event);
    surroundings.show(state);
  }

  /** Every error of the pane ends here, and on the page. */
  function perform(action: PaneAction): void {
    const run = startsRun(action) ? state.run + 1 : state.run;
    act(tools, action, run).catch((error: unknown) => {
      tell(troubleEvent(error, action, run, surroundings.hostNote()));
    });
  }

  const tools: SessionTools = {
    surroundings,
    state: () => state,
    tell,
    request,
    writeOptions,
    cancel: () => cancellation.abort(),
    workbook: () => workbook,
    attach,
    openFile: (file) => perform({ do: "open-file", file }),
    readAgain: () => perform({ do: "read" }),
  };

  function attach(opened: PaneWorkbook): void {
    workbook = opened;
    const hostLanguage = matchLanguage(opened.hostLocale) ?? state.hostLanguage;
    const hostCountry = countryOfLocale(opened.hostLocale);
    tell({ is: "workbook-there", place: opened.place, hostLanguage, hostCountry });
    perform({ do: "read" });
  }

  function writeOptions(run: number): WriteOptions {
    cancellation = new AbortController();
    return { signal: cancellation.signal, onProgress: (share) => tell({ is: "progressed", run, share }) };
  }

  function request(): RolloutRequest {
    const { sheetName, language, usualLanguage, start } = state.choices;
    return {
      today: state.today,
      hostLocale: workbook?.hostLocale ?? surroundings.hostLocale,
      ...(sheetName !== undefined && { sheetName }),
      ...(language !== undefined && { preferredLanguage: language }),
      ...(usualLanguage !== undefined && { usualLanguage }),
      ...(start !== undefined && { preferredStart: start }),
    };
  }

  return { state: () => state, tell, attach, perform };
}
