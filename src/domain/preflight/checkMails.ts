import type { FIELD } from "../messages/field";
import { addressKey } from "../messages/recipient";
import type { Cell } from "../grid/grid";
import { isAddress } from "../sheets/input/parseAddresses";
import { Breaches } from "./breaches";
import type { MergeTable } from "./mergeBlock";
import type { PreflightOutcome, PreflightRule } from "../vocabulary/preflight";

export type MailRule = Extract<
  PreflightRule,
  "addresses" | "oncePerBatch" | "subjectLines" | "noFieldsLeft" | "oneSendDate"
>;

/** The rules about the mails that the rows make. */
export function checkMails(block: MergeTable): Record<MailRule, PreflightOutcome> {
  const bad = checkTexts(block, ["to"], isBad, "failed");
  const named = checkTexts(block, ["to"], (to) => !isAddress(to), "warned");
  return {
    addresses: bad.state === "failed" ? bad : named,
    oncePerBatch: inBatches(block, "to", isAddressedAgain()),
    subjectLines: checkTexts(block, ["subject"], (subject) => LINE_BREAK.test(subject), "failed"),
    noFieldsLeft: checkTexts(block, ["subject", "body"], hasField, "failed"),
    oneSendDate: inBatches(block, "sendDate", isAnotherDate()),
  };
}

type Column = keyof typeof FIELD;

/** Asks of every text of some columns whether it breaks a rule, row by row; a cell that is no text counts as an empty one. */
function checkTexts(
  { grid, columnOf }: MergeTable,
  columns: readonly Column[],
  isBroken: (text: string, rowIndex: number) => boolean,
  broken: "failed" | "warned",
): PreflightOutcome {
  const places = columns.map(columnOf).filter((place) => place !== undefined);
  if (places.length < columns.length) return { state: "untold", because: "noColumn" };
  const breaches = new Breaches();
  for (let rowIndex = 1; rowIndex < grid.length; rowIndex += 1) {
    for (const place of places) {
      const text = textOf(grid[rowIndex]?.[place]);
      if (isBroken(text, rowIndex)) breaches.addCell(rowIndex, place, text);
    }
  }
  return breaches.outcome(broken);
}

/** As {@link checkTexts}, with the batch that each row is in. */
function inBatches(
  block: MergeTable,
  column: Column,
  isBroken: (text: string, batch: string) => boolean,
): PreflightOutcome {
  const place = block.columnOf("batch");
  if (place === undefined) return { state: "untold", because: "noColumn" };
  return checkTexts(
    block,
    [column],
    (text, rowIndex) => isBroken(text, textOf(block.grid[rowIndex]?.[place])),
    "failed",
  );
}

/** Tells of one text after another whether its batch has had that address before. */
function isAddressedAgain(): (address: string, batch: string) => boolean {
  const addresses = new Map<string, Set<string>>();
  return (address, batch) => {
    const known = addresses.get(batch) ?? new Set();
    const key = addressKey(address);
    const isKnown = known.has(key);
    addresses.set(batch, known.add(key));
    return isKnown && address !== "";
  };
}

/** Tells of one date after another whether it differs from the first of its batch. */
function isAnotherDate(): (date: string, batch: string) => boolean {
  const dates = new Map<string, string>();
  return (date, batch) => {
    const first = dates.get(batch) ?? date;
    dates.set(batch, first);
    return date !== first;
  };
}

const LINE_BREAK = /[\n-\r\u0085\u2028\u2029]/;
/** What could begin another header, name or recipient. */
// eslint-disable-next-line no-control-regex -- Control characters are what is to be found.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029,;<>]/;

/** Whether a text is neither one address nor a name that Outlook may look up. */
function isBad(to: string): boolean {
  return !isAddress(to) && (to.includes("@") || UNSAFE.test(to) || !/\S/.test(to));
}

function hasField(text: string): boolean {
  const open = text.indexOf("{{");
  return open !== -1 && text.includes("}}", open + 2);
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : "";
}
