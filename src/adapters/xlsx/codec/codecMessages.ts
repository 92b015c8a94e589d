/** What a page asks of the worker that does its compression; `id` tells one job from another. */
export type CodecRequest =
  | { readonly id: number; readonly kind: "inflate"; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: "deflate" }
  /** More to deflate, after the worker wanted it. */
  | { readonly id: number; readonly kind: "input"; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: "inputEnd" }
  /** The page takes one more chunk: the worker never runs ahead of it. */
  | { readonly id: number; readonly kind: "pull" }
  | { readonly id: number; readonly kind: "cancel" };

/** What the worker answers. */
export type CodecAnswer =
  | { readonly id: number; readonly kind: "output"; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: "want" }
  | { readonly id: number; readonly kind: "done" }
  | { readonly id: number; readonly kind: "failed"; readonly message: string };

/** One end of a line between page and worker: a `Worker`, a worker's own scope, or a `MessagePort`. */
export type CodecLine<Sent, Received> = {
  postMessage(message: Sent): void;
  onmessage: ((event: { readonly data: Received }) => unknown) | null;
  /** A `Worker` calls it when its script was not loaded or threw. */
  onerror?: ((event: never) => unknown) | null;
};
