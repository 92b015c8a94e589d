import { randomUUID } from "node:crypto";
import { chmod, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookError } from "../app/workbookError";

/** Permission to write, for owner, group or others. */
const ANY_WRITE = 0o222;
/** What a new file is given before the process's own mask. */
const NEW_FILE_MODE = 0o666;

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
 * @throws WorkbookError `read-only` when the file forbids writing, `file-not-accessible` when the folder does.
 */
export async function replaceFile(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
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
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw notAccessible(path, cause);
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
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

function notAccessible(file: string, cause: unknown): WorkbookError {
  const technical = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
  return new WorkbookError("file-not-accessible", { file, technical, nothingChanged: true }, { cause });
}
