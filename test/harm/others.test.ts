import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Codec } from "../../src/adapters/xlsx/codec/codec";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { runCli } from "../../src/cli/runCli";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";

jest.mock("../../src/adapters/xlsx/codec/nodeCodec", () => {
  const { nodeCodec: codec } = jest.requireActual<{ nodeCodec: Codec }>(
    "../../src/adapters/xlsx/codec/nodeCodec",
  );
  return { nodeCodec: { ...codec } };
});

const GROUPS = {
  sheets: [
    {
      name: "Groups",
      rows: [
        ["Group", "Month", "Email"],
        ["IT", "July 2026", "it@example.com"],
        ["Retail", "August 2026", "retail@example.com"],
      ],
    },
  ],
};
const BATCH = "2026-07-07 Pre-rollout email 1";

describe("a workbook that another program saves between our read and our rename", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  const OTHERS = plainWorkbook({ sheets: [...GROUPS.sheets, { name: "Notes", rows: [["mine"]] }] });

  it.each<{ command: string; args: readonly string[] }>([
    { command: "generate", args: [] },
    { command: "send", args: ["--batch", BATCH] },
    { command: "holidays", args: ["--country", "SE", "--years", "2026"] },
  ])("is left to $command --in-place as it was saved", async ({ command, args }) => {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, plainWorkbook(GROUPS));
    const deflate = nodeCodec.deflateRaw.bind(nodeCodec);
    jest.spyOn(nodeCodec, "deflateRaw").mockImplementation((chunks) => {
      writeFileSync(path, OTHERS);
      return deflate(chunks);
    });
    const told = { out: "", error: "" };
    const exitCode = await runCli([command, path, ...args, "--in-place"], {
      out: (text) => (told.out += text),
      error: (text) => (told.error += text),
    });
    expect({ exitCode, out: told.out }).toEqual({ exitCode: 3, out: "" });
    expect(told.error.trimEnd().split("\n")).toHaveLength(1);
    expect(told.error).toContain(path);
    expect(Buffer.from(OTHERS).equals(readFileSync(path))).toBe(true);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });

  it("keeps what the first of two runs of ours wrote, and stops the other", async () => {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, plainWorkbook(GROUPS));
    const terminal = { out: () => undefined, error: () => undefined };
    const deflate = nodeCodec.deflateRaw.bind(nodeCodec);
    let inner: Promise<[exitCode: number, file: Buffer]> | undefined;
    jest.spyOn(nodeCodec, "deflateRaw").mockImplementation(async function* (chunks) {
      inner ??= runCli(["generate", path, "--in-place", "--locale", "sv"], terminal).then((exitCode) => [
        exitCode,
        readFileSync(path),
      ]);
      // The run inside finds the promise of itself, and must not wait for it.
      if (waits++ === 0) await inner;
      yield* deflate(chunks);
    });
    let waits = 0;
    expect(await runCli(["generate", path, "--in-place"], terminal)).toBe(3);
    const [exitCode, file] = (await inner) ?? [];
    expect(exitCode).toBe(0);
    expect(file?.equals(readFileSync(path))).toBe(true);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });
});
