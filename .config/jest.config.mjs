import path from "node:path";

const rootDir = path.resolve(import.meta.dirname, "..");
const project = { rootDir, transform: { "\\.ts$": "@swc/jest" } };

/** The tests of the source, those of what webpack makes of it, and the measurements. */
export default {
  rootDir,
  watchman: false,
  maxWorkers: "100%",
  testTimeout: 30_000,
  projects: [
    {
      ...project,
      displayName: "source",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/(browser/|cli/|build)"],
    },
    {
      ...project,
      displayName: "built",
      testMatch: ["<rootDir>/test/{browser,cli}/**/*.test.ts", "<rootDir>/test/build*.test.ts"],
      globalSetup: "<rootDir>/test/project/buildForTests.ts",
    },
    { ...project, displayName: "bench", testMatch: ["<rootDir>/test/bench/**/*.bench.ts"] },
  ],
};
