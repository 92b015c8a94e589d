import { keysOf } from "../language/keysOf";
import type { ShownNumber } from "../language/shownNumber";
import type { YearMonth } from "../calendar/yearMonth";
import type { LanguageTag } from "../language/languageTag";
import type { CellReference } from "./cellReference";

/** The columns that a table of groups may have or lack, by the names of their inputs, each with what it holds. A further one is an entry here. */
export const GROUP_DETAILS = {
  /** Head-count. */
  users: "headCount",
  /** One address, or several divided by semicolons. */
  email: "addresses",
  /** What it is known by from one run to the next, whatever it is called; no other group of the plan has it. */
  key: "text",
  /** Who sees to its communications, where a message does not say. */
  owner: "text",
  /** What its people are written to in; absent: the language of the plan. */
  language: "language",
  /** Names the rows of the Calendar sheet that are for this group, beside those for everyone. */
  calendar: "text",
} as const satisfies Readonly<Record<string, keyof DetailValues>>;

/** What a cell of such a column can hold. */
export type DetailValues = {
  readonly headCount: number;
  readonly addresses: string;
  readonly text: string;
  readonly language: LanguageTag;
};

export type GroupDetail = keyof typeof GROUP_DETAILS;

/** The columns that hold one kind of value. */
export type DetailOf<Kind extends keyof DetailValues> = {
  readonly [Detail in GroupDetail]: (typeof GROUP_DETAILS)[Detail] extends Kind ? Detail : never;
}[GroupDetail];

/** @example detailsOf("text") // ["key", "owner", "calendar"] */
export function detailsOf<Kind extends keyof DetailValues>(kind: Kind): readonly DetailOf<Kind>[] {
  return keysOf(GROUP_DETAILS).filter((detail): detail is DetailOf<Kind> => GROUP_DETAILS[detail] === kind);
}

/** What a table says of a group beside its name and month; absent where it does not. */
export type GroupDetails = {
  readonly [Detail in GroupDetail]?: DetailValues[(typeof GROUP_DETAILS)[Detail]];
};

/** Part of the organization with one rollout month, as a row or cell of the user's sheet says. */
export type Group = GroupDetails & {
  readonly name: string;
  readonly month: YearMonth;
  /** Where the name stands. */
  readonly source: CellReference;
  /** Where the calendar stands. */
  readonly calendarSource?: CellReference;
  /** What the columns of its list say that are not among ours, by header; absent where there are none. */
  readonly fields?: ReadonlyMap<string, GroupField>;
};

/** A cell of such a column. */
export type GroupField = {
  /** `""` where the cell is empty or cannot be read. */
  readonly text: string;
  /** What a number shows in its cell, where its format is known and understood. */
  readonly shown?: ShownNumber;
  readonly source: CellReference;
};
