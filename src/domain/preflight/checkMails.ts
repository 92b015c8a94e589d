import { addressKey } from "../messages/recipient";
import { isAddress } from "../sheets/parseAddresses";
import { Breaches } from "./breaches";
import type { MergeBlock } from "./mergeBlock";
import type { PreflightOutcome, PreflightRule } from "./preflightResult";

type MailRule = Extract<
  PreflightRule,
  "addresses" | "oncePerBatch" | "subjectLines" | "noFieldsLeft" | "oneSendDate"
>;

const NO_COLUMN: PreflightOutcome = { state: "untold", because: "noColumn" };

/** The rules about the mails that the rows make, in one pass. */
export function checkMails({ grid, columnOf }: MergeBlock): Record<MailRule, PreflightOutcome> {
  const [batch, sendDate, to] = [columnOf("batch"), columnOf("sendDate"), columnOf("to")];
  const [subject, body] = [columnOf("subject"), columnOf("body")];
  const [bad, named, again, broken, left, other] = [
    new Breaches(),
    new Breaches(),
    new Breaches(),
    new Breaches(),
    new Breaches(),
    new Breaches(),
  ];
  const batches = new Map<string, { readonly date: string; readonly addresses: Set<string> }>();
  for (let rowIndex = 1; rowIndex < grid.length; rowIndex += 1) {
    const text = (column: number | undefined): string => {
      const cell = column === undefined ? null : (grid[rowIndex]?.[column] ?? null);
      return typeof cell === "string" ? cell : "";
    };
    const address = text(to);
    const key = text(batch);
    const known = batches.get(key) ?? { date: text(sendDate), addresses: new Set<string>() };
    batches.set(key, known);
    if (to !== undefined) {
      if (isBad(address)) bad.addCell(rowIndex, to, address);
      else if (!isAddress(address)) named.addCell(rowIndex, to, address);
      if (address !== "" && known.addresses.has(addressKey(address))) again.addCell(rowIndex, to, address);
      known.addresses.add(addressKey(address));
    }
    if (sendDate !== undefined && known.date !== text(sendDate)) {
      other.addCell(rowIndex, sendDate, text(sendDate));
    }
    for (const column of [subject, body]) {
      if (column !== undefined && hasField(text(column))) left.addCell(rowIndex, column, text(column));
    }
    if (subject !== undefined && LINE_BREAK.test(text(subject))) {
      broken.addCell(rowIndex, subject, text(subject));
    }
  }
  const badOutcome = bad.outcome();
  const hasBatches = batch !== undefined;
  return {
    addresses:
      to === undefined ? NO_COLUMN : badOutcome.state === "failed" ? badOutcome : named.outcome("warned"),
    oncePerBatch: to === undefined || !hasBatches ? NO_COLUMN : again.outcome(),
    subjectLines: subject === undefined ? NO_COLUMN : broken.outcome(),
    noFieldsLeft: subject === undefined || body === undefined ? NO_COLUMN : left.outcome(),
    oneSendDate: sendDate === undefined || !hasBatches ? NO_COLUMN : other.outcome(),
  };
}

const LINE_BREAK = /[\n-\r\u0085\u2028\u2029]/;
/** What could begin another header, name or recipient. */
// eslint-disable-next-line no-control-regex -- As above.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029,;<>]/;

/** Whether a text is neither one address nor a name that Outlook may look up. */
function isBad(to: string): boolean {
  return !isAddress(to) && (to.includes("@") || UNSAFE.test(to) || !/\S/.test(to));
}

function hasField(text: string): boolean {
  const open = text.indexOf("{{");
  return open !== -1 && text.includes("}}", open + 2);
}
