import type { Chunks, Codec } from "./codec";
import type { CodecAnswer, CodecLine, CodecRequest } from "./codecMessages";
import { Mailbox } from "./mailbox";

/** A codec whose work is done at the other end of a line, by {@link serveCodec}. */
export function workerCodec(line: CodecLine<CodecRequest, CodecAnswer>): Codec {
  const jobs = new Map<number, Mailbox<CodecAnswer>>();
  let lastId = 0;
  line.onmessage = ({ data }) => jobs.get(data.id)?.put(data);

  async function* run(open: (id: number) => CodecRequest, chunks: Chunks): AsyncGenerator<Uint8Array> {
    const id = ++lastId;
    const answers = new Mailbox<CodecAnswer>();
    const input = inputOf(chunks);
    jobs.set(id, answers);
    line.postMessage(open(id));
    line.postMessage({ id, kind: "pull" });
    try {
      for (;;) {
        const answer = await answers.take();
        if (answer.kind === "done") return;
        if (answer.kind === "failed") throw new Error(answer.message);
        if (answer.kind === "want") {
          const next = await input.next();
          line.postMessage(
            next.done === true ? { id, kind: "inputEnd" } : { id, kind: "input", bytes: next.value },
          );
        } else {
          yield answer.bytes;
          line.postMessage({ id, kind: "pull" });
        }
      }
    } finally {
      jobs.delete(id);
      line.postMessage({ id, kind: "cancel" });
      await input.return(undefined);
    }
  }

  return {
    inflateRaw: (bytes) => run((id) => ({ id, kind: "inflate", bytes }), []),
    deflateRaw: (chunks) => run((id) => ({ id, kind: "deflate" }), chunks),
  };
}

async function* inputOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
