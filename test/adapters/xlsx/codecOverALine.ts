import type { Codec } from "../../../src/adapters/xlsx/codec/codec";
import type { CodecAnswer, CodecRequest } from "../../../src/adapters/xlsx/codec/codecMessages";
import { serveCodec } from "../../../src/adapters/xlsx/codec/serveCodec";
import { streamsCodec } from "../../../src/adapters/xlsx/codec/streamsCodec";
import { workerCodec } from "../../../src/adapters/xlsx/codec/workerCodec";

/** A codec at the end of a line as a worker has it: messages are copied, and come later. */
export function codecOverALine(): Codec {
  const line: Parameters<typeof workerCodec>[0] = {
    onmessage: null,
    postMessage: (request: CodecRequest) =>
      queueMicrotask(() => workerEnd.onmessage?.({ data: structuredClone(request) })),
  };
  const workerEnd: Parameters<typeof serveCodec>[0] = {
    onmessage: null,
    postMessage: (answer: CodecAnswer) =>
      queueMicrotask(() => line.onmessage?.({ data: structuredClone(answer) })),
  };
  serveCodec(workerEnd, streamsCodec);
  return workerCodec(line);
}
