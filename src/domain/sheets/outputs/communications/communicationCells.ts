import { isoDateText, serialDay, type CivilDate, type DateSystem } from "../../../calendar/civilDate";
import type { CommunicationColumn } from "../../../vocabulary/communications";
import { dateConflictText, dateReasonText } from "../../../words/dateReasonText";
import { joinList } from "../../../language/joinList";
import { monthHeading } from "../../../language/monthNames";
import { weekSpanText } from "../../../words/weekSpanText";
import type { Words } from "../../../words/words";
import { isToSend } from "../../../plan/isToSend";
import { ownerOf } from "../../../plan/ownerOf";
import type { PeopleOf } from "../../../messages/people";
import { usersOf } from "../../../plan/usersOf";
import type { ScheduledMessage, UnplacedMessage } from "../../../plan/rolloutPlan";
import { cellText } from "../../../grid/cellText";
import type { CommunicationRow } from "./communicationsReading";
import type { KeptRow } from "./earlierCommunications";
import { isCellError, type Cell } from "../../../grid/grid";
import type { DraftCell } from "../../../grid/sheetDraft";

/** A row of the Communications sheet by its columns; what is absent is empty. */
export type CommunicationCells = Partial<Readonly<Record<CommunicationColumn, DraftCell>>>;

/** What a row is written with. */
export type CellsContext = {
  readonly words: Words;
  readonly dateSystem: DateSystem;
  /** Where people say how it went, where a row says nothing else. */
  readonly feedback: string | undefined;
  /** Whether the groups of the plan have keys; without, those of an earlier run stay. */
  readonly hasKeys: boolean;
  readonly peopleOf: PeopleOf;
};

/**
 * The cells of a communication: what the plan says, and what is the person's as an earlier run had it.
 *
 * @param earlier - Its row in the earlier run, if it had one.
 */
export function plannedCells(
  entry: ScheduledMessage | UnplacedMessage,
  earlier: CommunicationRow | undefined,
  context: CellsContext,
): CommunicationCells {
  const { words, dateSystem, feedback, hasKeys } = context;
  const { wave, message, groups, slice, month, week, window } = entry;
  const isForAll = wave.audience === "everyone" && wave.onlyGroups === undefined;
  const names = groups.map(({ name }) => name);
  const [group] = wave.audience === "eachGroup" ? groups : [];
  const { phases, channels } = words.planning;
  return {
    wave: wave.number,
    message: message.name,
    messageKey: message.key ?? textCell(earlier?.cells.get("messageKey")),
    purpose: phases[message.phase][0],
    channels: message.channels.map((channel) => channels[channel][0]).join(", "),
    audience: isForAll
      ? words.everyone
      : wave.audience === "everyone"
        ? joinList(words.tag, names)
        : (names[0] ?? ""),
    key: hasKeys ? (group?.key ?? null) : textCell(earlier?.cells.get("key")),
    slice: slice.count > 1 ? `${String(slice.number)}/${String(slice.count)}` : null,
    month: monthHeading(words.tag, month, true),
    week: weekSpanText(week, words),
    days: window ? `${isoDateText(window.first)} – ${isoDateText(window.last)}` : null,
    ...("conflict" in entry
      ? { why: dateConflictText(words, entry.conflict) }
      : {
          sendDate: serialDay(entry.sendDate, dateSystem),
          why: dateReasonText(words, entry.reason, entry.sendDate),
        }),
    sender: message.sender ?? null,
    recipients:
      settledCount(entry, earlier) ?? ((recipientCount(entry, context.peopleOf) ?? usersOf(entry)) || null),
    ...personsCells(earlier, context, { owner: ownerOf(entry), feedback }),
  };
}

/** Who was in a slice of a divided group is known as long as something is to be sent to it: then its number stays. */
function settledCount(
  entry: ScheduledMessage | UnplacedMessage,
  earlier: CommunicationRow | undefined,
): number | undefined {
  const isSettled = "reason" in entry && !isToSend(entry);
  const count = earlier?.cells.get("recipients");
  const isDivided = entry.wave.audience === "eachGroup" && entry.slice.count > 1;
  return isSettled && isDivided && typeof count === "number" ? count : undefined;
}

/** How many people of the Recipients sheet a message goes to; `undefined` where none of its groups has any. */
function recipientCount(
  { wave, groups, slice }: ScheduledMessage | UnplacedMessage,
  peopleOf: PeopleOf,
): number | undefined {
  const people = groups.flatMap((group) =>
    peopleOf(group, wave.audience === "eachGroup" ? slice : undefined),
  );
  const recipients = people.filter(({ recipient }) => recipient !== undefined);
  return recipients.length === 0 ? undefined : recipients.length;
}

/** The cells of a communication that is in no plan any more, or stands twice: as they were. */
export function leftCells({ row, because }: KeptRow, context: CellsContext): CommunicationCells {
  const { words, dateSystem } = context;
  const { communications } = words;
  const date = row.sentDate ?? row.sendDate;
  const number = (name: CommunicationColumn): DraftCell => {
    const cell = row.cells.get(name);
    return typeof cell === "number" ? cell : null;
  };
  const texts = (
    [
      "message",
      "messageKey",
      "purpose",
      "channels",
      "audience",
      "key",
      "slice",
      "month",
      "week",
      "days",
      "sender",
    ] as const
  ).map((name) => [name, textCell(row.cells.get(name))] as const);
  return {
    ...Object.fromEntries(texts),
    wave: number("wave"),
    recipients: number("recipients"),
    sendDate: date ? serialDay(date, dateSystem) : null,
    why: {
      sent: communications.leftPlan,
      written: communications.notInPlan,
      twice: communications.standsTwice,
    }[because],
    ...personsCells(row, context, {}),
  };
}

/** The cells of a row that is about no message, as they stand. */
export function looseCells(cells: CommunicationRow["cells"]): CommunicationCells {
  return Object.fromEntries(
    [...cells].map(([name, cell]) => [
      name,
      typeof cell === "number" && NUMBERS.has(name) ? cell : textCell(cell),
    ]),
  );
}

/** The columns that are not formatted as text. */
const NUMBERS: ReadonlySet<CommunicationColumn> = new Set<CommunicationColumn>([
  "wave",
  "sendDate",
  "recipients",
  "lockedDate",
  "sent",
]);

/** What is the person's; an empty cell takes what the plan has for it. */
function personsCells(
  row: CommunicationRow | undefined,
  { words: { communications }, dateSystem }: CellsContext,
  planned: { readonly owner?: string | undefined; readonly feedback?: string | undefined },
): CommunicationCells {
  const text = (name: CommunicationColumn): DraftCell => textCell(row?.cells.get(name));
  const day = (date: CivilDate | undefined): DraftCell => (date ? serialDay(date, dateSystem) : null);
  const { statuses } = communications;
  return {
    owner: text("owner") ?? planned.owner ?? null,
    status: statuses[row?.status ?? "planned"],
    lockedDate: day(row?.lockedDate),
    sent: day(row?.sentDate),
    notes: text("notes"),
    feedback: text("feedback") ?? planned.feedback ?? null,
  };
}

/** A cell as text, its line breaks kept; `null` for none. */
export function textCell(cell: Cell | undefined): string | null {
  if (cell === undefined || cell === null) return null;
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const text = String(cell);
  return cellText(text) === "" ? null : text;
}
