/** What a message is for. */
export const PHASES = ["kickoff", "preEnrollment", "enrollment", "postEnrollment"] as const;

export type Phase = (typeof PHASES)[number];
