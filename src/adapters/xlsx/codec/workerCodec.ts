import { WorkbookError } from "../../../app/workbookError";
import type { Chunks, Codec } from "./codec";
import type { CodecAnswer, CodecLine, CodecRequest } from "./codecMessages";
import { crc32 } from "./crc32";
import { Mailbox } from "./mailbox";

/**
 * A codec whose work is done at the other end of a line, by {@link serveCodec}. Should that end stop, jobs end with
 * {@link WorkbookError} `host-failed`.
 */
export function workerCodec(line: CodecLine<CodecRequest, CodecAnswer>): Codec {
  const jobs = new Map<number, Mailbox<CodecAnswer | "stopped">>();
  let lastId = 0;
  let hasStopped = false;
  line.onmessage = ({ data }) => jobs.get(data.id)?.put(data);
  line.onerror = () => {
    hasStopped = true;
    for (const answers of jobs.values()) answers.put("stopped");
  };

  async function* run(open: (id: number) => CodecRequest, chunks: Chunks): AsyncGenerator<Uint8Array> {
    const id = ++lastId;
    const answers = new Mailbox<CodecAnswer | "stopped">();
    const input = inputOf(chunks);
    jobs.set(id, answers);
    if (hasStopped) answers.put("stopped");
    line.postMessage(open(id));
    line.postMessage({ id, kind: "pull" });
    try {
      for (;;) {
        const answer = await answers.take();
        if (answer === "stopped") throw stopped();
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
    crc32,
  };
}

/** Not to be taken for damage in the file: a web view may refuse to start workers. */
function stopped(): WorkbookError {
  return new WorkbookError("host-failed", {
    technical: "the compression worker stopped",
    nothingChanged: true,
  });
}

async function* inputOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
