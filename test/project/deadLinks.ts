import path from "node:path/posix";
import { headingAnchors } from "./headingAnchors";
import { markdownProse } from "./markdownProse";

/** The inline code of a line is no link, whatever it looks like. */
const CODE = /`[^`\n]*`/g;
/** What a link or picture leads to: behind its text, of a reference, or of an element. */
const TARGETS = [
  /\]\(\s*<?([^\s)>]+)/g,
  /^ *\[[^\]]+\]:\s+<?([^\s>]+)/gm,
  /<(?:a|img)\s[^>]*?(?:href|src)="([^"]+)"/g,
];
/** Of another place than this project. */
const ADDRESS = /^[a-z][a-z+.-]*:|^\/\//i;

/**
 * The links of some Markdown documents that lead to no file, or to no heading of a document.
 *
 * @param documents - The text of each by its path from the root.
 * @param isThere - Whether a path from the root leads to a file or folder.
 * @returns Each as `document -> link`.
 * @example deadLinks(new Map([["docs/a.md", "# A\n[b](#b)"]]), () => true) // ["docs/a.md -> #b"]
 */
export function deadLinks(
  documents: ReadonlyMap<string, string>,
  isThere: (path: string) => boolean,
): readonly string[] {
  const leadsSomewhere = (from: string, link: string): boolean => {
    const [file = "", anchor] = link.split("#", 2);
    const target = file === "" ? from : path.join(path.dirname(from), decodeURI(file));
    if (target.startsWith("..") || !isThere(target)) return false;
    return anchor === undefined || headingAnchors(documents.get(target) ?? "").includes(anchor);
  };
  return [...documents].flatMap(([file, text]) => {
    const prose = markdownProse(text).replace(CODE, "");
    return TARGETS.flatMap((target) => [...prose.matchAll(target)].map(([, link = ""]) => link))
      .filter((link) => !ADDRESS.test(link) && !leadsSomewhere(file, link))
      .map((link) => `${file} -> ${link}`);
  });
}
