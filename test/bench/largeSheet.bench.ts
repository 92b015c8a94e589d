import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { entryChunks } from "../../src/adapters/xlsx/zip/entryData";
import { readZip } from "../../src/adapters/xlsx/zip/readZip";
import { ZIP_LIMITS } from "../../src/adapters/xlsx/zip/zipLimits";
import type { Measured } from "./writers/measured";

const FOLDER = "build/bench";
const MINUTES = 60_000;
const ROWS = 500_000;
/** write-excel-file keeps everything in memory, and takes minutes for the half million. */
const COMPARED_ROWS = 100_000;

beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

it(
  `${ROWS} message rows in a file, beside the same XML as bare strings`,
  async () => {
    const file = `${FOLDER}/large.xlsx`;
    const ours = run("ours.ts", String(ROWS), file);
    const parts = await unpack(file, ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"]);
    const bare = run("bareStrings.ts", `${FOLDER}/bare.deflate`, ...parts);
    tell(`${ROWS} rows`, ours);
    tell("the same XML as bare strings", bare);
    const ratio = ours.seconds / bare.seconds;
    process.stdout.write(
      `ratio: ${ratio.toFixed(2)} in time, ${(ours.cpuSeconds / bare.cpuSeconds).toFixed(2)} in work\n`,
    );
    expect(ours.peakMegabytes).toBeLessThan(300);
    expect(ratio).toBeLessThan(4);
  },
  10 * MINUTES,
);

it(
  `${COMPARED_ROWS} message rows, beside other writers`,
  () => {
    const [ours, streaming, whole] = ["ours.ts", "exceljs.mjs", "writeExcelFile.mjs"].map((writer) => {
      const measured = run(writer, String(COMPARED_ROWS), `${FOLDER}/${writer}.xlsx`);
      tell(`${COMPARED_ROWS} rows by ${writer}`, measured);
      return measured;
    }) as [Measured, Measured, Measured];
    const times = (other: Measured) => other.seconds / ours.seconds;
    process.stdout.write(
      `faster than ExcelJS's stream ${times(streaming).toFixed(1)} times, ` +
        `than write-excel-file ${times(whole).toFixed(1)} times\n`,
    );
    expect(times(streaming)).toBeGreaterThan(1.2);
    expect(times(whole)).toBeGreaterThan(2.5);
    expect(ours.peakMegabytes).toBeLessThan(Math.min(streaming.peakMegabytes, whole.peakMegabytes));
  },
  10 * MINUTES,
);

/** Runs a writer in a process of its own, so that its memory is its own. */
function run(writer: string, ...options: readonly string[]): Measured {
  const folder = join(__dirname, "writers");
  const told = execFileSync(
    process.execPath,
    ["-r", join(folder, "typescript.cjs"), join(folder, writer), ...options],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  return JSON.parse(told) as Measured;
}

/** Files with the data of some parts of a workbook. */
function unpack(file: string, parts: readonly string[]): Promise<readonly string[]> {
  const entries = readZip(readFileSync(file), ZIP_LIMITS);
  return Promise.all(
    parts.map(async (part, index) => {
      const path = `${FOLDER}/part${String(index)}.xml`;
      await writeFile(
        path,
        entryChunks(
          entries.find(({ name }) => name === part)!,
          nodeCodec,
        ),
      );
      return path;
    }),
  );
}

function tell(what: string, { seconds, cpuSeconds, peakMegabytes }: Measured): void {
  process.stdout.write(
    `${what}: ${seconds.toFixed(1)} s, work ${cpuSeconds.toFixed(1)} s, peak ${peakMegabytes.toFixed(0)} MB\n`,
  );
}
