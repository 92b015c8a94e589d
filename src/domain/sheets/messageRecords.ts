import { compareDates, isoDateText } from "../calendar/civilDate";
import { longDate, monthInText } from "../language/monthNames";
import type { Words } from "../language/words";
import type { Group } from "../plan/group";
import type { RolloutPlan, ScheduledMessage } from "../plan/rolloutPlan";
import { renderTemplate } from "./renderTemplate";

/**
 * One mail-merge row: the text of each column of the Messages sheet by the column's name, in the order of the columns. The names are
 * the merge fields of Word and the fields of our templates, so they are the same in every language.
 */
export type MessageRecord = Readonly<Record<string, string>>;

/**
 * The mail-merge rows of a plan (SPEC section 4, Messages): one for each email message and address of a group. Ordered by send date, then wave, then group, but for long texts (see {@link longTextsFirst}).
 * Every row has the same columns and no text is empty.
 *
 * @param settingFields - Further columns by name, each with the text that all rows have in it.
 */
export function messageRecords(
  plan: RolloutPlan,
  words: Words,
  settingFields: ReadonlyMap<string, string>,
): readonly MessageRecord[] {
  const enrollmentOf = enrollments(plan, words);
  const emails = plan.scheduled.filter((entry) => entry.message.channels.includes("email"));
  const records = [...emails]
    .sort((a, b) => compareDates(a.sendDate, b.sendDate) || a.wave.number - b.wave.number)
    .flatMap((entry) =>
      entry.groups.flatMap((group) =>
        addressesOf(group).map((address) =>
          recordOf(
            entry,
            group,
            address,
            enrollmentOf(entry, group),
            Object.fromEntries(settingFields),
            words,
          ),
        ),
      ),
    );
  return longTextsFirst(records);
}

/** The group's addresses, each once; its name when it has none, which Outlook looks up in the address book. */
function addressesOf({ name, email }: Group): readonly string[] {
  const addresses = (email ?? "").split(";").map((address) => address.trim());
  const distinct = new Set(addresses.filter((address) => address !== ""));
  return distinct.size === 0 ? [name] : [...distinct];
}

/** Where a group is not enrolled and others are: a cell is never empty. */
const NO_DATE = "–";

/** The columns about the enrollment of a group, for a batch of it its own; none where the plan enrolls nobody. */
function enrollments(
  { scheduled }: RolloutPlan,
  { tag }: Words,
): (entry: ScheduledMessage, group: Group) => MessageRecord {
  const byGroup = new Map<Group, ScheduledMessage[]>();
  for (const entry of scheduled) {
    if (entry.message.phase !== "enrollment") continue;
    for (const group of entry.groups) byGroup.set(group, [...(byGroup.get(group) ?? []), entry]);
  }
  return ({ batch }, group) => {
    const ofGroup = byGroup.get(group) ?? [];
    if (byGroup.size === 0) return {};
    const ofBatch = ofGroup.filter((entry) => entry.batch.number === batch.number);
    const date = (ofBatch.at(-1) ?? ofGroup.at(-1))?.sendDate;
    return {
      EnrollmentDate: date === undefined ? NO_DATE : isoDateText(date),
      EnrollmentDateLong: date === undefined ? NO_DATE : longDate(tag, date),
    };
  };
}

function recordOf(
  entry: ScheduledMessage,
  group: Group,
  address: string,
  enrollment: MessageRecord,
  settingFields: MessageRecord,
  words: Words,
): MessageRecord {
  const { message, wave, sendDate } = entry;
  const fields: MessageRecord = {
    Batch: `${isoDateText(sendDate)} ${message.name}`,
    Wave: words.wave(wave.number),
    Message: message.name,
    Group: group.name,
    Month: monthInText(words.tag, group.month),
    SendDate: isoDateText(sendDate),
    SendDateLong: longDate(words.tag, sendDate),
    ...enrollment,
    To: address,
    ...settingFields,
  };
  const byName = new Map(Object.entries(fields));
  return {
    ...fields,
    Subject: renderTemplate(message.subject, byName),
    Body: renderTemplate(message.body, byName),
  };
}

/** How many characters of a text Word's driver keeps unless one of the rows it samples is longer. */
const SAMPLED_WIDTH = 255;
/** How many rows the driver samples to size a column. */
const SAMPLED_ROWS = 8;

/**
 * The rows, so that each column with a text over 255 characters has one among the first eight: the driver that
 * Word uses sizes a column from those and cuts the rest (SPEC section 4, Messages). Moves as few rows as that takes.
 */
export function longTextsFirst(records: readonly MessageRecord[]): readonly MessageRecord[] {
  const isLong = (record: MessageRecord, column: string): boolean =>
    (record[column]?.length ?? 0) > SAMPLED_WIDTH;
  const toFront = new Set<MessageRecord>();
  for (const column of Object.keys(records[0] ?? {})) {
    const firstLong = records.find((record) => isLong(record, column));
    if (firstLong !== undefined) toFront.add(firstLong);
  }
  const alreadySampled = new Set(records.slice(0, SAMPLED_ROWS));
  if ([...toFront].every((record) => alreadySampled.has(record))) return records;
  return [...toFront, ...records.filter((record) => !toFront.has(record))];
}
