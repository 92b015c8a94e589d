/** A time of day, without time zone. `hours` is 0-23 and `minutes` is 0-59. */
export type TimeOfDay = { readonly hours: number; readonly minutes: number };

/**
 * The time that a text names.
 *
 * @param text - `HH:MM`, 24 hours, `0` in front.
 * @throws RangeError when the text is no time of day.
 * @example timeOfDay("09:00") // { hours: 9, minutes: 0 }
 */
export function timeOfDay(text: string): TimeOfDay {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (match === null) throw new RangeError(`"${text}" is not a time of day`);
  return { hours: Number(match[1]), minutes: Number(match[2]) };
}

/**
 * `HH:MM`, the inverse of {@link timeOfDay}.
 *
 * @example timeText({ hours: 9, minutes: 0 }) // "09:00"
 */
export function timeText({ hours, minutes }: TimeOfDay): string {
  return [hours, minutes].map((part) => String(part).padStart(2, "0")).join(":");
}
