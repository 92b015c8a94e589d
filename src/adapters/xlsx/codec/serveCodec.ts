import type { Codec } from "./codec";
import type { CodecAnswer, CodecLine, CodecRequest } from "./codecMessages";
import { Mailbox } from "./mailbox";

/** Does the work of a {@link workerCodec} at the other end of `line`. */
export function serveCodec(line: CodecLine<CodecAnswer, CodecRequest>, codec: Codec): void {
  const jobs = new Map<number, CodecJob>();
  line.onmessage = ({ data }) => {
    if (data.kind === "inflate" || data.kind === "deflate") {
      const job: CodecJob = { pulls: new Mailbox(), inputs: new Mailbox() };
      jobs.set(data.id, job);
      void work(line, codec, data, job).finally(() => jobs.delete(data.id));
      return;
    }
    const job = jobs.get(data.id);
    if (data.kind !== "pull") job?.inputs.put(data);
    if (data.kind === "pull" || data.kind === "cancel") job?.pulls.put(data);
  };
}

type CodecJob = {
  /** Each takes one chunk of output, but for a last `cancel`. */
  readonly pulls: Mailbox<CodecRequest>;
  readonly inputs: Mailbox<CodecRequest>;
};

async function work(
  line: CodecLine<CodecAnswer, CodecRequest>,
  codec: Codec,
  request: Extract<CodecRequest, { readonly kind: "inflate" | "deflate" }>,
  job: CodecJob,
): Promise<void> {
  const { id } = request;
  async function* input(): AsyncGenerator<Uint8Array> {
    for (;;) {
      line.postMessage({ id, kind: "want" });
      const next = await job.inputs.take();
      if (next.kind !== "input") return;
      yield next.bytes;
    }
  }
  try {
    const output = request.kind === "inflate" ? codec.inflateRaw(request.bytes) : codec.deflateRaw(input());
    for await (const bytes of output) {
      if ((await job.pulls.take()).kind === "cancel") return;
      line.postMessage({ id, kind: "output", bytes });
    }
    line.postMessage({ id, kind: "done" });
  } catch (error) {
    line.postMessage({ id, kind: "failed", message: String(error) });
  }
}
