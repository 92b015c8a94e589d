import { randomUUID } from "node:crypto";
import { chmod, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookError } from "../app/workbookError";

/** Permission to write, for owner, group or others. */
const ANY_WRITE = 0o222;
/** What a new file is given before the process's own mask. */
const NEW_FILE_MODE = 0o666;
/** How much of a file is compared at once. */
const COMPARED_BYTES = 1_000_000;

/** What must stand in the place of a file up to its being replaced: what was read of it, no file at all, or whatever there is. */
export type FileBefore = Uint8Array | "nothing" | "anything";

/**
 * The bytes of a workbook.
 *
 * @throws WorkbookError `file-not-accessible`.
 */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw notAccessible(path, cause);
  }
}

/** Whether a path leads to a file or folder. */
export async function fileExists(path: string): Promise<boolean> {
  return (await existing(path)) !== undefined;
}

/** Whether two paths lead to one file; a path that leads nowhere is another. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all([existing(a), existing(b)]);
  return realA !== undefined && realA.path === realB?.path;
}

/**
 * Puts pieces, one after another, in the place of a file, or makes it: a temporary file beside it is written to disk and then renamed, so that whatever happens
 * the file is either as it was or whole. A link is followed; the file's permissions are kept.
 *
 * @param expected - Looked at as late as can be, right before the rename.
 * @throws WorkbookError `read-only` when the file forbids writing, `file-not-accessible` when the folder does, `changed-meanwhile` when the file is
 * not what was expected.
 */
export async function replaceFile(
  path: string,
  pieces: Iterable<Uint8Array>,
  expected: FileBefore,
): Promise<void> {
  const before = await existing(path);
  if (before !== undefined && (before.mode & ANY_WRITE) === 0) {
    throw new WorkbookError("read-only", { file: path, nothingChanged: true });
  }
  const target = before?.path ?? path;
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, "wx", NEW_FILE_MODE);
    try {
      // Each is put behind the one before.
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before !== undefined) await chmod(temporary, before.mode);
    if (expected !== "anything" && !(await isAsExpected(target, expected))) {
      throw new WorkbookError("changed-meanwhile", { file: path, nothingChanged: true });
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause instanceof WorkbookError ? cause : notAccessible(path, cause);
  }
}

/** Whether a file holds these bytes, and was not touched while they were compared; or whether there is none, where that is expected. */
async function isAsExpected(path: string, expected: Uint8Array | "nothing"): Promise<boolean> {
  const file = await open(path, "r").catch((cause: unknown) => {
    if (isMissing(cause)) return undefined;
    throw cause;
  });
  if (file === undefined || expected === "nothing") {
    await file?.close();
    return file === undefined && expected === "nothing";
  }
  try {
    const { ino, mtimeNs, size } = await file.stat({ bigint: true });
    if (size !== BigInt(expected.length)) return false;
    const read = new Uint8Array(COMPARED_BYTES);
    for (let start = 0; start < expected.length;) {
      const { bytesRead } = await file.read(read, 0, read.length, start);
      const there = read.subarray(0, bytesRead);
      if (bytesRead === 0 || Buffer.compare(there, expected.subarray(start, start + bytesRead)) !== 0)
        return false;
      start += bytesRead;
    }
    const now = await stat(path, { bigint: true });
    return now.ino === ino && now.mtimeNs === mtimeNs && now.size === size;
  } finally {
    await file.close();
  }
}

/** The file itself at the end of any links, and its permissions; `undefined` when there is none. */
async function existing(path: string): Promise<{ path: string; mode: number } | undefined> {
  try {
    return { path: await realpath(path), mode: (await stat(path)).mode };
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw notAccessible(path, cause);
  }
}

function isMissing(cause: unknown): boolean {
  return codeOf(cause) === "ENOENT";
}

function notAccessible(file: string, cause: unknown): WorkbookError {
  const technical = codeOf(cause) ?? "unknown";
  return new WorkbookError("file-not-accessible", { file, technical, nothingChanged: true }, { cause });
}

/** Node's code of an error of its own; such an error need not be of this realm's `Error`. */
function codeOf(cause: unknown): string | undefined {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : undefined;
}
