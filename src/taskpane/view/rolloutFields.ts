import type { RolloutReading } from "../../app/rolloutReading";
import {
  addMonths,
  isoMonthText,
  isSameMonth,
  monthOfDate,
  monthsBetween,
  yearMonth,
} from "../../domain/calendar/yearMonth";
import { monthHeading } from "../../domain/language/monthNames";
import type { PaneWords } from "./paneWords";
import type { PaneState } from "../state/paneState";
import { selectField, type Option } from "./controls";
import type { PaneElement } from "./element";
import { settingHint } from "./settingHint";

/** Which sheet is read, and why that one. Before one is, the first entry asks for a choice. */
export function sheetField(state: PaneState, reading: RolloutReading, words: PaneWords): PaneElement {
  const value = state.choices.sheetName ?? reading.source?.sheet ?? "";
  const sheets = reading.sheetNames.map((name) => ({ value: name, text: name }));
  const isListed = reading.sheetNames.includes(value);
  const why = reading.source?.why;
  return selectField({
    id: "sheet",
    label: words.pane.sheet,
    options: isListed ? sheets : [{ value, text: value || words.pane.chooseSheet }, ...sheets],
    value,
    onChoose: (sheetName) => ({ do: "choose", choices: sheetName === "" ? {} : { sheetName } }),
    isDisabled: state.stage.at === "writing",
    ...(why !== undefined && why !== "only" && { hint: [words.pane.whyChosen[why]] }),
  });
}

const MONTHS_BACK = 12;
const MONTHS_AHEAD = 24;

/** From which month on a month without a year is counted. */
export function startField(state: PaneState, reading: RolloutReading, words: PaneWords): PaneElement {
  const setting = reading.settings.start;
  const start = setting?.value ?? state.choices.start ?? reading.start;
  const offered = Array.from({ length: MONTHS_BACK + 1 + MONTHS_AHEAD }, (_, index) =>
    addMonths(monthOfDate(state.today), index - MONTHS_BACK),
  );
  const months = offered.some((month) => isSameMonth(month, start))
    ? offered
    : [...offered, start].sort((a, b) => monthsBetween(b, a));
  const options = months.map((month): Option => ({
    value: isoMonthText(month),
    text: monthHeading(words.tag, month, true),
  }));
  return selectField({
    id: "start",
    label: words.pane.start,
    options,
    value: isoMonthText(start),
    onChoose: (value) => ({ do: "choose", choices: { start: yearMonth(value) } }),
    isDisabled: setting !== undefined || state.stage.at === "writing",
    ...settingHint(state, setting, words),
  });
}
