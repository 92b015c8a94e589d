import { civilDate, serialDay, type DateSystem } from "../../../domain/calendar/civilDate";

/**
 * The serial day of a date as Strict workbooks write it (cell type `d`).
 *
 * @returns A fraction where a time of day stands; `undefined` when the text is no such date.
 * @example serialOfIsoText("2026-07-07T12:00:00", 1900) // 46210.5
 */
export function serialOfIsoText(text: string, dateSystem: DateSystem): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (match === null) return undefined;
  const [, day = "", hours = "0", minutes = "0", seconds = "0"] = match;
  try {
    const time = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return serialDay(civilDate(day), dateSystem) + time / 86_400;
  } catch {
    return undefined;
  }
}
