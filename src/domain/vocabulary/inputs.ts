import { SETTING_NAMES, type PromptedSetting } from "./settings";

/** What the inputs are recognised by: columns and rows, and what stands in a grid's cells. */
export const INPUT_NAMES = [
  "group",
  "month",
  /** Beside a month without its year. */
  "year",
  "users",
  "email",
  "phase",
  "setting",
  "value",
  "start",
  "language",
  /** The first cell of a row of sums. */
  "total",
  /** A mark that says yes, beside signs and numbers. */
  "mark",
  /** A mark that says no, beside dashes. */
  "noMark",
  /** Further names of a group, divided by commas. */
  "aliases",
  /** What a group is known by, whatever it is called. */
  "key",
  /** Who sees to a group's communications, or to a message. */
  "owner",
  /** Whose holidays a group has. */
  "calendar",
] as const;

export type InputName = (typeof INPUT_NAMES)[number];

/** The columns of the Waves, Recipients and Calendar sheets and the rows of the Settings sheet, beside those of `INPUT_NAMES`. */
export const PLANNING_INPUTS = [
  "wave",
  "message",
  "audience",
  "week",
  /** How many months after the group's own month. */
  "monthsAfter",
  "weekday",
  "channels",
  "sender",
  "subject",
  "body",
  "name",
  "from",
  "to",
  "label",
  "kind",
  "scope",
  "effect",
  ...SETTING_NAMES,
  "support",
  /** A mark there keeps a recipient out of every message. */
  "suppress",
] as const;

export type PlanningInput = (typeof PLANNING_INPUTS)[number];

/** The sheets that a plan is written in, beside Groups and Settings. */
export const PLANNING_SHEETS = ["waves", "recipients", "calendar", "templates", "suppress"] as const;

export type PlanningSheet = (typeof PLANNING_SHEETS)[number];

/** The inputs that come with a note. */
export type PromptedInput =
  | "wave"
  | "audience"
  | "week"
  | "monthsAfter"
  | "weekday"
  | "channels"
  | "subject"
  | "from"
  | "to"
  | "kind"
  | "scope"
  | "effect"
  | PromptedSetting;
