import { readFileSync } from "node:fs";

describe("package.json", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "dependencies" | "devDependencies",
    Readonly<Record<string, string>>
  >;

  it("names one version of each package", () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  const text = readFileSync("package-lock.json", "utf8");
  type Package = { readonly optionalDependencies?: Readonly<Record<string, string>> };
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Package>> };

  it("names no registry, so that any serves it", () =>
    expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/));

  it("lists the binaries of every platform, without which npm 11 installs nothing", () => {
    const listed = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !listed.has(name))).toEqual([]);
  });
});

describe(".ci/run", () => {
  it("runs the test command of README.md", () => {
    const command = /bash -c "([^"]*)"/.exec(readFileSync(".ci/run", "utf8"))?.[1];
    expect(command).toMatch(/^npm ci && /);
    expect(readFileSync("README.md", "utf8").split("\n")).toContain(command);
  });

  it("is all that the workflow runs, with actions that nobody can change", () => {
    const workflow = readFileSync(".github/workflows/ci.yml", "utf8");
    const steps = [...workflow.matchAll(/^ +- (?:run|uses): (.*)$/gm)].map(([, step]) => step);
    expect(steps).toEqual([expect.stringMatching(/^actions\/checkout@[0-9a-f]{40} # v/), ".ci/run"]);
  });
});
