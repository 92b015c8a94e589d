import { execFileSync } from "node:child_process";

/**
 * Jest runs this once before the tests that look at `dist`, and only when one of them is to run.
 * It makes the deployable build, for an address that exists nowhere.
 */
export default function buildForTests(): void {
  execFileSync("npm", ["run", "--silent", "build"], {
    env: { ...process.env, ADDIN_URL: "https://rollout-waves.example/" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
