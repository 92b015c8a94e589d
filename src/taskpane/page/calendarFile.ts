import { icsText } from "../../adapters/ics/icsText";
import { calendarEvents } from "../../app/calendarEvents";
import type { CivilDate } from "../../domain/calendar/civilDate";
import type { LanguageTag } from "../../domain/language/languageTag";
import { wordsOf } from "../../domain/words/wordsOf";
import type { RolloutPlan } from "../../domain/plan/rolloutPlan";

/** The meetings and send dates of a plan as the contents of a calendar file; a script of its own, which loads when asked for. */
export function calendarFile(plan: RolloutPlan, language: LanguageTag, today: CivilDate): Uint8Array {
  const words = wordsOf(language);
  const text = icsText(calendarEvents(plan, words), words.planTitle, language, today);
  return new TextEncoder().encode(text);
}
