import { spawn, spawnSync, type SpawnOptions } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(__dirname, "../..");

/** How the built command ended and what it printed. */
export type CliRun = { readonly exitCode: number | null; readonly out: string; readonly error: string };

const CLI = join(ROOT, "dist/cli.js");
/** Whatever the day of this machine: it is 23 June 2026, or what CLI_TODAY says. */
const NODE = ["--import", pathToFileURL(join(__dirname, "fixedClock.mjs")).href, CLI];
const ENVIRONMENT = { TZ: "Pacific/Apia", LC_ALL: "en_US.UTF-8" };

/** Runs `dist/cli.js` as a person would, in `folder`, whatever the time zone and language of this machine. */
export function runBuiltCli(folder: string, ...args: readonly string[]): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...NODE, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...ENVIRONMENT },
  });
  return { exitCode: status, out: stdout, error: stderr };
}

/**
 * Runs `dist/cli.js` with nobody at the other end of its pipes.
 *
 * @param closed - Which pipes are closed before anything is written.
 * @param outFile - Takes the standard output instead of a pipe.
 */
export async function runBuiltCliUnread(
  folder: string,
  closed: readonly ("out" | "error")[],
  args: readonly string[],
  outFile?: string,
): Promise<CliRun> {
  const file = outFile === undefined ? undefined : openSync(outFile, "w");
  const options: SpawnOptions = {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ["ignore", file ?? "pipe", "pipe"],
  };
  const child = spawn(process.execPath, [...NODE, ...args], options);
  const read = { out: "", error: "" };
  for (const [name, stream] of [["out", child.stdout] as const, ["error", child.stderr] as const]) {
    if (closed.includes(name)) stream?.destroy();
    else stream?.setEncoding("utf8").on("data", (text: string) => (read[name] += text));
  }
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (file !== undefined) closeSync(file);
  return { exitCode, ...read };
}
