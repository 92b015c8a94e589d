/** Whether a batch has been sent, should have been, is to be sent today, or later. */
export const BATCH_TIMINGS = ["sent", "past", "due", "coming"] as const;

export type BatchTiming = (typeof BATCH_TIMINGS)[number];
