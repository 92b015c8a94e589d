/** How many lines are written before whoever waits may do something else. */
const LINES_AT_ONCE = 500;

/** Lines of a file as longer texts, to be put one behind another: a hundred megabytes in one text are too much for some browsers. */
export function* csvParts(lines: Iterable<string>): Generator<void, readonly string[], void> {
  const parts: string[] = [];
  let part: string[] = [];
  for (const line of lines) {
    part.push(line);
    if (part.length < LINES_AT_ONCE) continue;
    parts.push(part.join(""));
    part = [];
    yield;
  }
  return [...parts, part.join("")];
}
