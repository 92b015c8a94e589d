/** A piece of a file that is offered for download; a text is written as UTF-8. */
export type FilePart = Uint8Array | string;
