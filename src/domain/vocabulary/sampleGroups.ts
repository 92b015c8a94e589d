/** The groups of Microsoft's example. */
export const SAMPLE_GROUPS = ["it", "sales", "retail", "hr", "finance", "executives"] as const;

export type SampleGroup = (typeof SAMPLE_GROUPS)[number];
