import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { CalendarEvent } from "../../app/calendarEvents";
import { isoDateText, type CivilDate } from "../../domain/calendar/civilDate";
import type { LanguageTag } from "../../domain/language/languageTag";

/** Control characters but for line breaks and tabs: RFC 5545 has no place for them in a text. */
// eslint-disable-next-line no-control-regex -- They are what is to be found.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * A calendar file (RFC 5545) of whole-day events, which block nobody's time. The same events on the same day give the same text.
 *
 * @param name - What a calendar program may call it.
 * @param today - When the file says that it was made.
 */
export function icsText(
  events: readonly CalendarEvent[],
  name: string,
  language: LanguageTag,
  today: CivilDate,
): string {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Rollout Waves", product: "rollout-waves", language: language.toUpperCase() },
  });
  for (const { uid, date, title, text } of events) {
    calendar.createEvent({
      id: uid,
      // As texts, because the library reads those as days in UTC wherever it runs.
      stamp: isoDateText(today),
      start: isoDateText(date),
      allDay: true,
      summary: title.replace(CONTROL, ""),
      description: text.replace(CONTROL, ""),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The specification ends every line, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`;
}
