import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** How the built command ended and what it printed. */
export type CliRun = { readonly exitCode: number | null; readonly out: string; readonly error: string };

/** Runs `dist/cli.js` as a person would, in `folder`, whatever the time zone and language of this machine. */
export function runBuiltCli(folder: string, ...args: readonly string[]): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "dist/cli.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, TZ: "Pacific/Apia", LC_ALL: "en_US.UTF-8" },
  });
  return { exitCode: status, out: stdout, error: stderr };
}
