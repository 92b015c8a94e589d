/** How many mails are looked at before whoever waits may do something else. */
export const MAILS_AT_ONCE = 500;
