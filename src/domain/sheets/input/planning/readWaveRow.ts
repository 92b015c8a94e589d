import type { WeekSpan } from "../../../calendar/weekWindow";
import { channelNamed, phaseNamed } from "../../../recognition/choiceNamed";
import { foldText } from "../../../language/foldText";
import { onOneLine } from "../../../language/onOneLine";
import { parseWeekSpan } from "../../../recognition/parseWeekSpan";
import { parseWeekday, weekdayName, WEEKDAYS } from "../../../language/weekdayNames";
import type { Words } from "../../../words/words";
import { usualWeekday } from "../../../plan/usualWeekday";
import type { Problem } from "../../../plan/problem";
import type { Audience, Message } from "../../../plan/wave";
import type { Channel } from "../../../vocabulary/channels";
import type { Phase } from "../../../vocabulary/phases";
import { nameProblem } from "../cellProblem";
import { firstWords } from "../firstWords";
import { foundText } from "../../../grid/foundText";
import { listedTexts } from "../knownNames";
import { parseAudience } from "./parseAudience";
import { headerText, planningCell, type PlanningCell, type PlanningTable } from "../planningTable";
import { monthsAfterOf, waveNumber } from "./waveNumbers";
import { writtenText } from "../writtenText";
import type { WaveRow, WavesContext } from "./wavesReading";

/** A row and what is wrong with it; `row` is absent when that is an error. */
export type WaveRowReading = { readonly row?: WaveRow; readonly problems: readonly Problem[] };

/**
 * Reads one message of a Waves sheet. An empty wave or audience is that of the row before; other empty cells take what is usual.
 *
 * @param before - The last row that was read; absent: this is the first.
 */
export function readWaveRow(
  table: PlanningTable,
  rowIndex: number,
  before: WaveRow | undefined,
  context: WavesContext,
): WaveRowReading {
  const { columns } = table;
  const { words, groups, templates, defaultWeekday } = context;
  const { tag, planning } = words;
  const problems: Problem[] = [];
  const cellOf = (column: number | undefined): PlanningCell =>
    planningCell(table, rowIndex, column, problems);
  /** The value of a cell; `usual` when it is empty. Told when it is none of `choices`. */
  const chosen = <Value>(
    column: number | undefined,
    parse: (text: string) => Value | undefined,
    usual: Value | undefined,
    choices: () => readonly string[],
  ): Value | undefined => {
    const { text, source } = cellOf(column);
    const name = headerText(table, column);
    const value = text === "" ? usual : parse(text);
    if (value !== undefined) return value;
    if (text === "") problems.push({ code: "missing-value", ...source, name });
    else problems.push({ code: "not-a-choice", ...source, name, found: foundText(text), choices: choices() });
    return undefined;
  };

  const wave = waveNumber(table, rowIndex, before, problems);
  const name = cellOf(columns.message);
  if (name.text === "")
    problems.push({ code: "missing-value", ...name.source, name: headerText(table, columns.message) });
  const fault = nameProblem(name.text, name.source);
  if (fault !== undefined) problems.push(fault);
  const template = templates.find((other) => foldText(other.name) === foldText(name.text));

  const phase = chosen<Phase>(
    columns.phase,
    (text) => phaseNamed(text, tag),
    template?.phase ?? "preEnrollment",
    () => firstWords(planning.phases),
  );
  const together: Audience = phase === "kickoff" ? "everyone" : "eachGroup";
  const usualAudience =
    before !== undefined && wave === before.wave ? before.audience : { audience: together };
  const audience = chosen(
    columns.audience,
    (text) => parseAudience(text, tag, groups, together),
    usualAudience,
    () => audienceChoices(words, groups),
  );
  const week = weekOf(cellOf(columns.week), headerText(table, columns.week), template, problems);
  const weekday = chosen<Message["weekday"]>(
    columns.weekday,
    (text) => parseWeekday(text, tag),
    usualWeekday(phase ?? "preEnrollment", defaultWeekday),
    () => WEEKDAYS.map((day) => weekdayName(tag, day)),
  );
  const channels = chosen(
    columns.channels,
    (text) => channelsOf(text, tag),
    template?.channels ?? usualChannels(phase ?? "preEnrollment"),
    () => firstWords(planning.channels),
  );
  const monthsAfter = monthsAfterOf(table, rowIndex, problems);
  const [sender, owner] = [cellOf(columns.sender).text, cellOf(columns.owner).text];
  const [subject, body] = [cellOf(columns.subject), cellOf(columns.body)];

  const isWhole = problems.length === 0;
  if (!isWhole || wave === undefined || !phase || !audience || !week || !weekday || !channels)
    return { problems };
  const key = cellOf(columns.key).text;
  const message = {
    name: name.text,
    ...(key !== "" && { key }),
    phase,
    channels,
    week,
    monthsAfter,
    weekday,
    ...(sender !== "" && { sender }),
    ...(owner !== "" && { owner }),
  };
  const sources = {
    message: name.source,
    audience: columns.audience === undefined ? name.source : cellOf(columns.audience).source,
    subject: columns.subject === undefined ? name.source : subject.source,
    body: columns.body === undefined ? name.source : body.source,
  };
  // As they were written, no-break spaces too; but a subject is one line.
  const texts = { subject: onOneLine(writtenText(subject)), body: writtenText(body) };
  return { row: { wave, audience, message, ...texts, sources }, problems };
}

/** A number beyond the weeks is a date that Excel has made of `1-3`. */
function weekOf(
  { text, source }: PlanningCell,
  name: string,
  template: Message | undefined,
  problems: Problem[],
): WeekSpan | undefined {
  const week = text === "" ? template?.week : parseWeekSpan(text);
  if (week !== undefined) return week;
  problems.push(
    text === ""
      ? { code: "missing-value", ...source, name }
      : { code: "unknown-week", ...source, found: foundText(text) },
  );
  return undefined;
}

function channelsOf(text: string, tag: Words["tag"]): readonly Channel[] | undefined {
  const whole = channelNamed(text, tag);
  if (whole !== undefined) return [whole];
  const channels = listedTexts(text).map((part) => channelNamed(part, tag));
  const known = channels.filter((channel) => channel !== undefined);
  return known.length === channels.length && known.length > 0 ? [...new Set(known)] : undefined;
}

/** How a message goes out that its row gives no channel for: meetings for a kickoff, email for all else. */
function usualChannels(phase: Phase): readonly Channel[] {
  return [phase === "kickoff" ? "meeting" : "email"];
}

/** Enough names to show how they are written. */
const MOST_GROUPS_TOLD = 8;

function audienceChoices({ everyone, planning }: Words, groups: readonly string[] = []): readonly string[] {
  return [everyone, ...planning.eachGroup.slice(0, 1), ...groups.slice(0, MOST_GROUPS_TOLD)];
}
