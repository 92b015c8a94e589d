import { readFileSync } from "node:fs";

describe("package.json", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "dependencies" | "devDependencies",
    Readonly<Record<string, string>>
  >;

  it.each(Object.entries({ ...dependencies, ...devDependencies }))(
    "names one version of %s: %s",
    (_name, version) => expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/),
  );
});

describe("package-lock.json", () => {
  it("names no registry, so that any serves it", () =>
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/));
});
