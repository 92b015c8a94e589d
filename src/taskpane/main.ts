import { today } from "../adapters/clock";
import { applyTheme } from "./page/applyTheme";
import { copyFrom } from "./page/copyFrom";
import { acceptDrops, offerDownload, pickFile } from "./page/files";
import { letTabLeave } from "./page/letTabLeave";
import { awaitOffice, officeBackground, officeNote, type OfficeAnswer } from "./page/officeHost";
import { openExcel } from "./page/openExcel";
import { openFile } from "./page/openFile";
import { showPane } from "./page/showPane";
import { wordsInUse } from "./page/wordsInUse";
import { paneSession } from "./state/paneSession";
import { paneLanguage } from "./state/paneState";
import type { PaneSurroundings } from "./state/paneSurroundings";
import { paneView } from "./view/paneView";
import "./styles/theme.css";
import "./styles/pane.css";
import "./styles/controls.css";
import "./styles/content.css";

/** Milliseconds that Office.js may take before the pane says that it is out of reach, and goes on without it. */
const OFFICE_PATIENCE = 5_000;
/** Milliseconds that Excel may take over one request before the pane says that it does not answer. */
const EXCEL_PATIENCE = 60_000;

const loadUseCases: PaneSurroundings["useCases"] = () => import("./state/useCases");
const wordsOf = wordsInUse(show);
const session = paneSession({
  today: today(),
  hostLocale: navigator.language,
  useCases: loadUseCases,
  publicHolidays: async () => (await import("../adapters/holidays/publicHolidays")).publicHolidays,
  show,
  pickFile,
  openFile: (file) => openFile(file, navigator.language),
  calendarFile: async (plan, language, day) =>
    (await import("./page/calendarFile")).calendarFile(plan, language, day),
  offerDownload,
  hostNote: officeNote,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  copyReport: () => copyFrom(document.querySelector("textarea#report")),
});

function show(): void {
  const state = session.state();
  const words = wordsOf(paneLanguage(state));
  if (words !== undefined) showPane(paneView(state, words), session.perform);
}

function takeAnswer(answer: OfficeAnswer): void {
  if (session.state().place !== undefined) return;
  if (answer === "excel") {
    applyTheme(document.documentElement, officeBackground());
    session.attach(openExcel(EXCEL_PATIENCE));
  } else session.tell({ is: answer === "silent" ? "office-blocked" : "outside-excel" });
}

/** The person may have edited the sheet since; a plan or a batch that is only being looked at is read again. */
function readAgain(): void {
  const { stage } = session.state();
  if (stage.at === "planning" || (stage.at === "batch" && !stage.prepared)) session.perform({ do: "read" });
}

letTabLeave();
session.tell({ is: "started" });
// Comes while Office.js does. When it fails, it is asked for again, and missed, once there is a workbook.
loadUseCases().catch(() => undefined);
awaitOffice(OFFICE_PATIENCE, takeAnswer);
acceptDrops(
  () =>
    session.state().place?.kind !== "excel" && !["starting", "writing"].includes(session.state().stage.at),
  (file) => session.perform({ do: "open-file", file }),
);
window.addEventListener("focus", readAgain);
