/** The delivery methods. Only `email` is mail-merged. */
export const CHANNELS = ["meeting", "email", "website", "social", "poster"] as const;

export type Channel = (typeof CHANNELS)[number];
