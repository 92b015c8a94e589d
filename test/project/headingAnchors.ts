import { markdownProse } from "./markdownProse";

/**
 * What a link may name behind `#` in a Markdown document: its headings, as GitHub writes them.
 *
 * @example headingAnchors("# Merge in Word\n## `send`\n## `send`") // ["merge-in-word", "send", "send-1"]
 */
export function headingAnchors(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...markdownProse(text).matchAll(/^#{1,6} +(.*)$/gm)].map(([, heading = ""]) => {
    const anchor = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}
