/**
 * Runs something long to its end, and pauses wherever it stops, so that the page goes on living.
 *
 * @param isWanted - Asked after each pause; once it is not, the rest is left undone.
 * @returns What comes of it; `undefined` when it was left.
 */
export async function inSlices<Result>(
  work: Generator<void, Result, void>,
  pause: () => Promise<void>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await pause();
    if (!isWanted()) return undefined;
  }
}
