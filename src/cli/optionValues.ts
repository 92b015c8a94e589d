import { InvalidArgumentError } from "commander";
import { civilDate, type CivilDate } from "../domain/calendar/civilDate";
import { timeOfDay, type TimeOfDay } from "../domain/calendar/timeOfDay";
import { yearMonth, type YearMonth } from "../domain/calendar/yearMonth";
import { LANGUAGE_TAGS, matchLanguage, type LanguageTag } from "../domain/language/languageTag";
import { PLAN_SHAPE_NAMES, PLAN_SHAPES, type PlanShape } from "../domain/plan/planShapes";

/** The plans to start from, as they are typed. */
export const SHAPES = PLAN_SHAPE_NAMES.map((shape) => PLAN_SHAPES[shape].option);

/** @throws InvalidArgumentError that says which languages there are. */
export function languageOption(locale: string): LanguageTag {
  const language = matchLanguage(locale);
  if (language === undefined)
    throw new InvalidArgumentError(`The languages are ${LANGUAGE_TAGS.join(", ")}.`);
  return language;
}

/** An ISO 3166 code in upper case. @throws InvalidArgumentError that says how to write one. */
export function countryOption(text: string): string {
  const code = text.toUpperCase();
  if (!/^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(code))
    throw new InvalidArgumentError("Write a country's code such as SE, or DE-BY for a part of it.");
  return code;
}

/** Outside of these the library knows no dates of the moon calendars. */
const YEARS = { first: 1970, last: 2076, most: 10 };

/** Years in their order. @throws InvalidArgumentError that says how to write them. */
export function yearsOption(text: string): readonly number[] {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  const isFine = first >= YEARS.first && last <= YEARS.last && first <= last && last - first < YEARS.most;
  if (match === null || !isFine)
    throw new InvalidArgumentError(
      `Write a year or two such as 2026-2027, from ${YEARS.first} to ${YEARS.last}, at most ${YEARS.most} years.`,
    );
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** @throws InvalidArgumentError that says which plans there are. */
export function shapeOption(text: string): PlanShape {
  const shape = PLAN_SHAPE_NAMES.find((name) => PLAN_SHAPES[name].option === text);
  if (shape === undefined) throw new InvalidArgumentError(`The plans are ${SHAPES.join(", ")}.`);
  return shape;
}

/** @throws InvalidArgumentError that says how to write a month. */
export function startOption(text: string): YearMonth {
  return read(yearMonth, text, "Write a month such as 2026-07.");
}

/** @throws InvalidArgumentError that says how to write a day. */
export function dayOption(text: string): CivilDate {
  return read(civilDate, text, "Write a day such as 2026-07-07.");
}

/** @throws InvalidArgumentError that says how to write a time of day. */
export function timeOption(text: string): TimeOfDay {
  return read(timeOfDay, text, "Write a time of day such as 09:00.");
}

function read<Value>(parse: (text: string) => Value, text: string, advice: string): Value {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError(advice);
    throw error;
  }
}
