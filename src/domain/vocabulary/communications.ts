/** The columns of the Communications sheet, in their order. */
export const COMMUNICATION_COLUMNS = [
  "wave",
  "message",
  /** What the message is known by, where the Waves sheet says so. */
  "messageKey",
  "purpose",
  "channels",
  /** The group, or everyone. */
  "audience",
  /** What the group is known by, where the list of groups says so. */
  "key",
  /** Which slice of a divided group, or which time a kickoff is held. */
  "slice",
  "month",
  "week",
  "days",
  "sendDate",
  "why",
  "sender",
  "owner",
  "status",
  "recipients",
  "lockedDate",
  "sent",
  "notes",
  "feedback",
] as const;

export type CommunicationColumn = (typeof COMMUNICATION_COLUMNS)[number];

/** How far a communication has come. */
export const STATUSES = ["planned", "ready", "sent", "cancelled"] as const;

export type Status = (typeof STATUSES)[number];

/** The columns that the person fills in. */
export type PromptedColumn = "owner" | "status" | "lockedDate" | "sent" | "notes" | "feedback";
