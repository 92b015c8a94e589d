import { COLUMN_NAMES, MESSAGE_COLUMNS } from "../messages/messageColumns";
import { Breaches } from "./breaches";
import { headerKey, type MergeBlock } from "./mergeBlock";
import type { PreflightOutcome, PreflightRule } from "../vocabulary/preflight";

/** A letter first, then letters, digits and underscores, 40 at most: Microsoft's article Q142756 on Word's field names. */
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
const NEEDED = COLUMN_NAMES.filter((name) => MESSAGE_COLUMNS[name].isNeeded);

type HeaderRule = Extract<PreflightRule, "headersFirst" | "headerNames" | "uniqueHeaders" | "neededColumns">;

/** The rules about the header row. */
export function checkHeaders({ headers }: MergeBlock): Record<HeaderRule, PreflightOutcome> {
  const first = new Breaches();
  if ((headers[0] ?? null) === null) first.addCell(0, 0, null);

  const names = new Breaches();
  const unique = new Breaches();
  const taken = new Set<string>();
  headers.forEach((header, index) => {
    if (header === null) return;
    if (typeof header !== "string" || !FIELD_NAME.test(header)) names.addCell(0, index, header);
    if (typeof header !== "string") return;
    if (taken.has(headerKey(header))) unique.addCell(0, index, header);
    taken.add(headerKey(header));
  });

  const missing = NEEDED.filter((name) => !taken.has(headerKey(name)));
  const needed = new Breaches();
  if (missing.length > 0) {
    needed.add({ missing: missing.join(", ") });
  }
  return {
    headersFirst: first.outcome("failed"),
    headerNames: names.outcome("failed"),
    uniqueHeaders: unique.outcome("failed"),
    neededColumns: needed.outcome("failed"),
  };
}
