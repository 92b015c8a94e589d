/** The writes of this session, and what it can tell of those of others. */
export type WriteRuns = {
  /** Names a run as no other is named: ten digits and lower-case letters, the minute that it begins in first. */
  readonly begin: () => string;
  /** Nothing that is left of the run is in use any more. */
  readonly end: (run: string) => void;
  /** Whether nobody is at work on a run, here or in another session. */
  readonly isOver: (run: string) => boolean;
};

/** Longer than any run takes, and than the clocks of two computers differ. */
const LONGEST_RUN_MINUTES = 60;
/** Half of a run's name; as minutes since 1970 enough until the year 2084. */
const HALF_CHARACTERS = 5;

/** @param minutes - Whole minutes since 1970. */
export function writeRuns(minutes: () => number): WriteRuns {
  const ended = new Set<string>();
  return {
    begin: () => {
      const minute = minutes().toString(RADIX).padStart(HALF_CHARACTERS, "0");
      const random = Math.trunc(Math.random() * RADIX ** HALF_CHARACTERS);
      return minute + random.toString(RADIX).padStart(HALF_CHARACTERS, "0");
    },
    end: (run) => void ended.add(run),
    isOver: (run) =>
      ended.has(run) ||
      minutes() - Number.parseInt(run.slice(0, HALF_CHARACTERS), RADIX) > LONGEST_RUN_MINUTES,
  };
}

const RADIX = 36;
