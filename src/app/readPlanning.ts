import type { YearMonth } from "../domain/calendar/yearMonth";
import { monthHeading } from "../domain/language/monthNames";
import { greetByName } from "../domain/words/greetByName";
import { weekRuleLine } from "../domain/words/weekRuleLine";
import { wavesInWords } from "../domain/words/wavesInWords";
import type { Words } from "../domain/words/words";
import { ownFields, settingFields, type OwnFields, type SettingField } from "../domain/messages/mergeFields";
import type { Group } from "../domain/plan/group";
import { usualWeekday } from "../domain/plan/usualWeekday";
import type { Problem } from "../domain/plan/problem";
import type { ScheduleRules } from "../domain/plan/scheduleRules";
import type { Wave } from "../domain/plan/wave";
import { readCalendar } from "../domain/sheets/input/planning/readCalendar";
import { readScheduleSettings } from "../domain/sheets/input/planning/readScheduleSettings";
import { readWaves } from "../domain/sheets/input/planning/readWaves";
import type { PlanningTable } from "../domain/sheets/input/planningTable";
import { personalColumns } from "../domain/sheets/input/people/recipientsTable";
import type { RulesInForce } from "../domain/sheets/input/planning/rulesInForce";
import { scheduleRules, settingsInForce } from "../domain/sheets/input/planning/scheduleSettings";
import type { TimelineNote } from "../domain/sheets/outputs/timeline/timelineSheet";
import { unknownCalendars } from "../domain/sheets/input/planning/unknownCalendars";
import type { FoundRollout } from "./findRollout";

/** What a plan is made by, besides its groups. */
export type Planning = {
  readonly waves: readonly Wave[];
  readonly rules: ScheduleRules;
  /** The same rules, to be shown to the person. */
  readonly inForce: RulesInForce;
  /** What templates may name besides our own fields. */
  readonly fields: Pick<OwnFields, "personal" | "ofGroups"> & { readonly settings: readonly SettingField[] };
  /** The lines under the timeline. */
  readonly notes: readonly TimelineNote[];
  /** Of the Settings sheet, the Waves sheet and the Calendar sheet. */
  readonly problems: readonly Problem[];
};

/**
 * Reads the Settings, Waves and Calendar sheets. Without a Waves sheet the waves are those of the plan shape that the settings
 * name, else the default plan's.
 *
 * @param groups - Absent when they could not be read: their names are then taken as they are.
 */
export function readPlanning(
  { inputs: { tables }, context: { dateSystem }, table, start, words }: FoundRollout,
  groups: readonly Group[] | undefined,
): Planning {
  const { settings: settingsSheets, waves, calendar: calendars, recipients } = tables;
  const read = readScheduleSettings(settingsSheets, words);
  const settings = settingsInForce(read);
  const { shape, defaultWeekday } = settings;
  const shaped = wavesInWords(shape, words).map((wave) => {
    const messages = wave.messages.map((message) => ({
      ...message,
      weekday: usualWeekday(message.phase, defaultWeekday),
      ...(hasNames(recipients) && { body: greetByName(message.body, words.tag) }),
    }));
    return { ...wave, messages };
  });
  const personal = recipients === undefined ? [] : personalColumns(recipients);
  const ofGroups = ownFields(table?.fieldColumns?.map(({ header }) => header) ?? [], personal);
  const fields = { personal, ofGroups, settings: settingFields(read.fields, [...personal, ...ofGroups]) };
  const own = readWaves(waves ? [waves.worksheet] : [], {
    words,
    ...(groups && { groups: groups.map(({ name }) => name) }),
    defaultWeekday,
    templates: shaped.flatMap(({ messages }) => messages),
    fields,
  });
  const calendar = readCalendar(
    calendars.map(({ worksheet }) => worksheet),
    {
      words,
      dateSystem,
      ...(groups && {
        names: groups.flatMap(({ name, calendar: named }) => [name, ...(named ? [named] : [])]),
      }),
    },
  );
  const rules = scheduleRules(settings, calendar.entries);
  return {
    waves: own?.waves ?? shaped,
    rules,
    inForce: {
      rules,
      settings,
      waves: own === undefined ? { shape } : { sheet: own.sheet },
      sources: read.sources,
    },
    fields,
    notes: [
      weekRuleLine(rules.weekRule, words),
      ...(own === undefined && shape === "monthly" ? [words.wavesPurpose] : []),
      ...(table?.usesStart === true ? [startNote(start, words)] : []),
    ],
    problems: [
      ...read.problems,
      ...(own?.problems ?? []),
      ...calendar.problems,
      // A row that could not be read may be the one that names the calendar.
      ...(calendar.problems.length > 0
        ? []
        : unknownCalendars(groups ?? [], calendar.entries, words.planning.inputs.scope[0])),
    ],
  };
}

/** Whether people are listed by their names, so that our texts can greet them. */
function hasNames(recipients: PlanningTable | undefined): boolean {
  return recipients?.columns.name !== undefined && recipients.rows.length > 0;
}

/** Told to readers, and to the next run: a month without a year must stay in its year. */
function startNote(start: YearMonth, { tag, inputs }: Words): TimelineNote {
  return [inputs.start[0], monthHeading(tag, start, true)];
}
