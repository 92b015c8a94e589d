import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { textOf } from "../support/textOf";
import { wordsOf } from "../support/wordsOf";
import * as useCases from "../../src/taskpane/state/useCases";
import type { PaneAction } from "../../src/taskpane/state/paneAction";
import { paneSession } from "../../src/taskpane/state/paneSession";
import type { PaneState } from "../../src/taskpane/state/paneState";
import type { PaneElement, PaneNode } from "../../src/taskpane/view/element";
import { paneView } from "../../src/taskpane/view/paneView";
import { adapterHost, type EmulatedExcel } from "../adapters/excel/emulatedExcel";
import { timerThatEndsInSilence } from "../adapters/excel/timerThatEndsInSilence";

/** What the person sees once the pane has come to rest. */
export type PaneAtRest = {
  readonly state: PaneState;
  readonly stage: PaneState["stage"]["at"];
  /** What is read out. */
  readonly status: string;
  /** Everything that the pane says. */
  readonly text: string;
  /** What the one big button does; `undefined` when there is none, or when it does nothing. */
  readonly primary: PaneAction | undefined;
};

/** The pane without a page, beside an emulated Excel. */
export type PaneInExcel = {
  /** Opens the workbook, or comes back to it. */
  readonly attach: () => Promise<PaneAtRest>;
  readonly perform: (action: PaneAction) => Promise<PaneAtRest>;
};

/** @param requestBytes - How many bytes of cells go in one request. */
export function paneInExcel(excel: EmulatedExcel, requestBytes: number): PaneInExcel {
  const host = adapterHost(excel, { requestBytes, startTimer: timerThatEndsInSilence(excel) });
  let show: (state: PaneState) => void = () => undefined;
  const session = paneSession({
    today: { year: 2026, monthNumber: 6, day: 23 },
    hostLocale: "en-US",
    useCases: () => Promise.resolve(useCases),
    publicHolidays: () => Promise.reject(new Error("no holidays are to be added")),
    show: (state) => show(state),
    pickFile: () => Promise.resolve(undefined),
    openFile: () => Promise.reject(new Error("no file is to be opened")),
    calendarFile: () => Promise.reject(new Error("no calendar is to be made")),
    offerDownload: () => undefined,
    hostNote: () => "Excel OfficeOnline 16.0",
    pause: () => Promise.resolve(),
    copyReport: () => "not-allowed",
  });
  const atRest = (act: () => void): Promise<PaneAtRest> =>
    new Promise((resolve) => {
      show = (state) => {
        if (!isBusy(state)) resolve(seen(state));
      };
      act();
    });
  const place = { kind: "excel" } as const;
  return {
    attach: () => atRest(() => session.attach({ port: excelWorkbook(host), place, hostLocale: "en-US" })),
    perform: (action) => atRest(() => session.perform(action)),
  };
}

function isBusy({ stage }: PaneState): boolean {
  return BUSY.includes(stage.at) || (stage.at === "planning" && stage.isReading);
}

const BUSY: readonly PaneState["stage"]["at"][] = ["starting", "opening", "reading", "writing"];

function seen(state: PaneState): PaneAtRest {
  const { status, nodes } = paneView(state, wordsOf("en"));
  const primary = allOf(nodes).find(({ attributes }) => attributes["class"] === "primary");
  return { state, stage: state.stage.at, status, text: textOf(nodes), primary: primary?.onClick };
}

function allOf(nodes: readonly PaneNode[]): readonly PaneElement[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...allOf(node.children)]));
}
