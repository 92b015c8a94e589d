/** A content line: its name with parameters, and its value as it stands. */
type ContentLine = { readonly name: string; readonly value: string };

/** A calendar file, read by the letter of RFC 5545 and by nothing of ours. */
export type ParsedIcs = {
  readonly lines: readonly ContentLine[];
  /** Texts of each VEVENT by property. */
  readonly events: readonly ReadonlyMap<string, string>[];
};

const TEXTS = ["SUMMARY", "DESCRIPTION"];

/**
 * @throws Error where the file breaks a rule: line ends, line length, control characters, nesting, or a property that has to be there.
 */
export function parseIcs(text: string): ParsedIcs {
  if (!text.endsWith("\r\n")) fail("the last line has no end");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) fail("a line end that is not CRLF");
    if (Buffer.byteLength(line, "utf8") > 75) fail(`a line of more than 75 octets: ${line}`);
    if (line.includes("\ufffd")) fail("a character cut in two");
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) fail("a control character");
  }
  const lines = physical
    .join("\r\n")
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map((line): ContentLine => {
      const match = /^([A-Z-]+(?:;[A-Z-]+=[^;:"]*)*):(.*)$/s.exec(line);
      return match ? { name: match[1] ?? "", value: match[2] ?? "" } : fail(`no content line: ${line}`);
    });

  const open: string[] = [];
  const events: Map<string, string>[] = [];
  for (const { name, value } of lines) {
    if (name === "BEGIN") {
      open.push(value);
      if (value === "VEVENT") events.push(new Map());
    } else if (name === "END") {
      if (open.pop() !== value) fail(`${value} ends what it did not begin`);
    } else if (open.at(-1) === "VEVENT") {
      if (events.at(-1)?.has(name)) fail(`${name} twice`);
      events.at(-1)?.set(name, TEXTS.includes(name) ? unescaped(value) : value);
    }
  }
  if (open.length > 0 || lines[0]?.value !== "VCALENDAR") fail("no whole VCALENDAR");
  for (const property of ["VERSION", "PRODID"])
    if (!lines.some(({ name }) => name === property)) fail(`no ${property}`);
  for (const event of events) {
    if (!event.has("UID") || !/^\d{8}T\d{6}Z$/.test(event.get("DTSTAMP") ?? "")) fail("no UID or DTSTAMP");
    if (!/^\d{8}$/.test(event.get("DTSTART;VALUE=DATE") ?? "")) fail("no whole day");
  }
  return { lines, events };
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) fail(`a bare separator in ${value}`);
  return value.replace(/\\(.)/g, (_, character: string) =>
    /[nN]/.test(character)
      ? "\n"
      : /[\\;,]/.test(character)
        ? character
        : fail(`an escape that there is not: \\${character}`),
  );
}

function fail(what: string): never {
  throw new Error(what);
}
