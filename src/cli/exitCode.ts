/** How the command ends, for scripts. Part of its interface: a number never changes its meaning. */
export const EXIT = {
  done: 0,
  /** Something in the sheets has to be put right; nothing was written. */
  problems: 1,
  usage: 2,
  /** A file could not be read or written, or another program changed it meanwhile. */
  file: 3,
  mistakeOfOurs: 4,
  /** Nothing is wrong in what was checked, and not everything could be. */
  notChecked: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
