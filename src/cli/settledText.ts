import type { MergeBatch } from "../domain/messages/mergeBatch";
import { oneLine } from "./terminal";

/** How many of its mails a batch that is to be sent does not hold any more; `undefined` where it holds all. */
export function settledText({ id, isSent, settled: { sent, cancelled } }: MergeBatch): string | undefined {
  const parts = [
    ...(sent > 0 ? [`sent already: ${String(sent)}`] : []),
    ...(cancelled > 0 ? [`cancelled: ${String(cancelled)}`] : []),
  ];
  return isSent || parts.length === 0
    ? undefined
    : oneLine(`note: mails of "${id}" that are left out, ${parts.join(", ")}`);
}
