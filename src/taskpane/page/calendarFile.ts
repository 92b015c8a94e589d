import { icsText } from "../../adapters/ics/icsText";
import { calendarEvents } from "../../app/calendarEvents";
import type { CivilDate } from "../../domain/calendar/civilDate";
import type { LanguageTag } from "../../domain/language/languageTag";
import { loadWords } from "../../domain/words/loadWords";
import type { RolloutPlan } from "../../domain/plan/rolloutPlan";

/** The meetings and send dates of a plan as the contents of a calendar file; a script of its own, which loads when asked for. */
export async function calendarFile(
  plan: RolloutPlan,
  language: LanguageTag,
  today: CivilDate,
): Promise<Uint8Array> {
  const words = await loadWords(language);
  const text = icsText(calendarEvents(plan, words), words.planTitle, language, today);
  return new TextEncoder().encode(text);
}
