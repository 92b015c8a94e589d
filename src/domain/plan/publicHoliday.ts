import type { LanguageTag } from "../language/languageTag";
import type { CalendarEntry } from "./calendarEntry";

/** A holiday of a country, from its first day to its last. */
export type PublicHoliday = Pick<CalendarEntry, "from" | "to" | "label" | "effect">;

/** A holiday with the calendars of groups that it is for; none: it is for everyone. */
export type ScopedHoliday = PublicHoliday & { readonly calendars: readonly string[] };

/**
 * Looks up the holidays that begin in some years, in order of their days. Public holidays of a whole day block; those that begin at noon
 * and the days on which banks and offices close only warn.
 *
 * @param country - ISO 3166 code such as `SE`; of a part of the country such as `DE-BY`.
 * @param language - Of the labels; where a name is not known in it, that of the country's own language.
 * @returns Empty where nothing is known.
 */
export type PublicHolidays = (
  country: string,
  years: readonly number[],
  language: LanguageTag,
) => readonly PublicHoliday[];
