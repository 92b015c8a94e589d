import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replaceFile, type FileBefore } from "../../src/cli/files";

const READ = Buffer.from("as it was read".repeat(100_000));
const WRITTEN = Buffer.from("as it is written");

let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
  path = join(folder, "plan.xlsx");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is written, while somebody else is at work. */
function* writing(act: () => void): Generator<Uint8Array> {
  yield WRITTEN.subarray(0, 5);
  act();
  yield WRITTEN.subarray(5);
}

function put(contents: string | Buffer): () => void {
  return () => writeFileSync(path, contents);
}

/** Another text of the same length, in a file that says it is as old as the one before. */
function putUnnoticed(): void {
  const { atime, mtime } = statSync(path);
  const other = Buffer.from(READ);
  other[other.length - 1] = 0;
  writeFileSync(path, other);
  utimesSync(path, atime, mtime);
}

const FILES: readonly {
  readonly because: string;
  readonly before: () => void;
  readonly act: () => void;
  readonly expected: FileBefore;
  readonly isRefused: boolean;
}[] = [
  { because: "nobody was", before: put(READ), act: () => undefined, expected: READ, isRefused: false },
  { because: "the same was saved", before: put(READ), act: put(READ), expected: READ, isRefused: false },
  { because: "a program was", before: put(READ), act: put("theirs"), expected: READ, isRefused: true },
  { because: "only a byte tells", before: put(READ), act: putUnnoticed, expected: READ, isRefused: true },
  {
    because: "more was put behind it",
    before: put(READ),
    act: () => writeFileSync(path, "more", { flag: "a" }),
    expected: READ,
    isRefused: true,
  },
  { because: "it was deleted", before: put(READ), act: () => rmSync(path), expected: READ, isRefused: true },
  {
    because: "it was read empty, and is",
    before: put(""),
    act: () => undefined,
    expected: new Uint8Array(0),
    isRefused: false,
  },
  {
    because: "another file took its place",
    before: put(READ),
    act: () => {
      writeFileSync(join(folder, "other"), "theirs");
      renameSync(join(folder, "other"), path);
    },
    expected: READ,
    isRefused: true,
  },
  {
    because: "it changed before there was anything to write",
    before: put("theirs"),
    act: () => undefined,
    expected: READ,
    isRefused: true,
  },
  {
    because: "there is no file, as expected",
    before: () => undefined,
    act: () => undefined,
    expected: "nothing",
    isRefused: false,
  },
  {
    because: "a file came where none was",
    before: () => undefined,
    act: put("theirs"),
    expected: "nothing",
    isRefused: true,
  },
  {
    because: "it was never read",
    before: put(READ),
    act: put("theirs"),
    expected: "anything",
    isRefused: false,
  },
];

it.each(FILES)(
  "replaces a file only while it is what was read: $because",
  async ({ before, act, expected, isRefused }) => {
    before();
    let theirs: Buffer | undefined;
    const replacing = replaceFile(
      path,
      writing(() => {
        act();
        theirs = readdirSync(folder).includes("plan.xlsx") ? readFileSync(path) : undefined;
      }),
      expected,
    );
    if (isRefused)
      await expect(replacing).rejects.toMatchObject({
        code: "changed-meanwhile",
        details: { file: path, nothingChanged: true },
      });
    else await replacing;
    const after = isRefused ? theirs : WRITTEN;
    expect(readdirSync(folder)).toEqual(after === undefined ? [] : ["plan.xlsx"]);
    if (after !== undefined) expect(readFileSync(path).equals(after)).toBe(true);
  },
);

it("compares the file at the end of a link", async () => {
  put(READ)();
  const link = join(folder, "link.xlsx");
  symlinkSync(path, link);
  await expect(replaceFile(link, writing(put("theirs")), READ)).rejects.toMatchObject({
    code: "changed-meanwhile",
    details: { file: link },
  });
  await replaceFile(link, [WRITTEN], Buffer.from("theirs"));
  expect(readFileSync(path).equals(WRITTEN)).toBe(true);
});
