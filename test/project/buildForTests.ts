import { spawnSync } from "node:child_process";

/**
 * Jest runs this once before the tests that look at `dist`, and only when one of them is to run.
 * It makes the deployable build, for an address that exists nowhere.
 *
 * @throws Error with what the build printed, when it failed.
 */
export default function buildForTests(): void {
  const { status, stdout } = spawnSync("npm", ["run", "--silent", "build"], {
    env: { ...process.env, ADDIN_URL: "https://rollout-waves.example/" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`npm run build failed.\n${stdout}`);
}
