import type { Codec } from "./codec";
import type { CodecAnswer, CodecLine, CodecRequest } from "./codecMessages";
import { workerCodec } from "./workerCodec";

/**
 * The browser's own compression in a worker, so that the pane stays awake.
 *
 * This file holds the one expression that webpack turns into a bundle of its own and that no test can load.
 */
export function browserCodec(): Codec {
  const worker = new Worker(new URL("./codec.worker.ts", import.meta.url));
  // A worker can be sent anything; it is we who say what.
  return workerCodec(worker as CodecLine<CodecRequest, CodecAnswer>);
}
