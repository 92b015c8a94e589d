/** The sheets that a plan is written in, beside Groups and Settings. */
export const PLANNING_SHEETS = ["waves", "recipients", "calendar", "templates", "suppress"] as const;

export type PlanningSheet = (typeof PLANNING_SHEETS)[number];
