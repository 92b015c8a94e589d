import { existsSync, readdirSync, readFileSync } from "node:fs";
import { EXIT } from "../src/cli/exitCode";
import { runCli } from "../src/cli/runCli";
import { PLAN_SHAPE_NAMES, PLAN_SHAPES } from "../src/domain/plan/planShapes";
import { deadLinks } from "./project/deadLinks";
import { ROOMS } from "./project/roomBreaches";

/** Every Markdown document of the project, by its path from the root. */
function documents(): ReadonlyMap<string, string> {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`);
  return new Map(
    [...readdirSync("."), ...["docs", ".github", "test"].flatMap(inFolder)]
      .filter((path) => path.endsWith(".md"))
      .sort()
      .map((path) => [path, readFileSync(path, "utf8")]),
  );
}

describe("the documents", () => {
  it("begin with a README that is read at a sitting", () =>
    expect(readFileSync("README.md").length).toBeLessThanOrEqual(7000));

  it("have no link that leads nowhere", () => expect(deadLinks(documents(), existsSync)).toEqual([]));

  it("name no file that is not there", () => {
    // How to add Danish names what is not there yet; the other speaks of files elsewhere.
    const others = ["docs/TRANSLATING.md", "test/manifest-xsd/README.md"];
    const ours = [...documents()].filter(([document]) => !others.includes(document));
    const named = ours.flatMap(([document, text]) =>
      found(/`((?:src|test|assets|docs|\.config|\.ci|\.github)\/[^`<*\s]*)`/g, text).map((file) => ({
        document,
        file,
      })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ file }) => !existsSync(file) && !existsSync(`${file}.ts`))).toEqual([]);
  });
});

it("docs/ARCHITECTURE.md lists the rooms of the domain in their order", () => {
  const [, list = ""] = readFileSync("docs/ARCHITECTURE.md", "utf8").split("**Rooms of the domain**");
  const [, drawn = ""] = list.split("```");
  expect(found(/^(\S+) {2,}\S/gm, drawn)).toEqual(ROOMS);
});

describe("a link that leads nowhere", () => {
  const B = "# Bee\n\n## `send`: a batch, *twice*\n\n```sh\n# no heading\n```\n\n## Bee\n";

  function deadLinksOf(text: string): readonly string[] {
    const texts = new Map([
      ["a.md", text],
      ["docs/b.md", B],
    ]);
    return deadLinks(texts, (path) => texts.has(path));
  }

  it.each([
    { text: "[c](docs/c.md)", dead: ["docs/c.md"] },
    { text: "[b](docs/b.md#wasp)", dead: ["docs/b.md#wasp"] },
    { text: "[b](docs/b.md#no-heading)", dead: ["docs/b.md#no-heading"] },
    { text: "[bee](#bee)", dead: ["#bee"] },
    { text: "[b](../docs/b.md)", dead: ["../docs/b.md"] },
    { text: "![A picture](docs/b.png)", dead: ["docs/b.png"] },
    { text: "[`c`](c.md) and [d][d]\n\n[d]: docs/d.md", dead: ["c.md", "docs/d.md"] },
    { text: 'A <a href="c.md">c</a>', dead: ["c.md"] },
  ])("is found in $text", ({ text, dead }) =>
    expect(deadLinksOf(text)).toEqual(dead.map((link) => `a.md -> ${link}`)),
  );

  it.each([
    "# A\n[a](#a), [b](docs/b.md), [send](docs/b.md#send-a-batch-twice), [bee](docs/b.md#bee-1)",
    "[elsewhere](https://example.com/#top), <mailto:a@example.com>",
    "`[c](c.md)`\n\n```md\n[c](c.md)\n```\n",
  ])("is not found in %j", (text) => expect(deadLinksOf(text)).toEqual([]));
});

describe("docs/cli.md", () => {
  const SHARED = "What all commands share";
  const [introduction = "", ...parts] = readFileSync("docs/cli.md", "utf8").split(/^## /m);
  const sections = new Map(parts.map((part) => [part.split("\n", 1)[0] ?? "", part]));
  const commands = [...sections].filter(([heading]) => heading !== SHARED);

  async function help(...command: readonly string[]): Promise<string> {
    const printed: string[] = [];
    await runCli([...command, "--help"], { out: (text) => printed.push(text), error: () => undefined });
    return printed.join("");
  }

  async function knownCommands(): Promise<readonly string[]> {
    const [, list = ""] = (await help()).split("Commands:\n");
    return found(/^ {2}([a-z]+) /gm, list).filter((name) => name !== "help");
  }

  function optionsTold(section: string): readonly string[] {
    const others = section.includes("(#options-of-every-command-that-plans)") ? sections.get(SHARED) : "";
    return found(/^\| `(--[a-z-]+)/gm, `${others ?? ""}${section}`);
  }

  it("has a section for each command, and links to it", async () => {
    const names = await knownCommands();
    expect(names.length).toBeGreaterThan(1);
    expect(commands.map(([name]) => name).sort()).toEqual([...names].sort());
    expect(names.filter((name) => !introduction.includes(`(#${name})`))).toEqual([]);
  });

  it("is about every file of a command", async () => {
    const files = found(/^(?!cli)([a-z]+)Command\.ts$/gm, readdirSync("src/cli").join("\n"));
    expect([...(await knownCommands())].sort()).toEqual([...files].sort());
  });

  it("names every plan to start from", () => {
    const options = /--shape ([a-z|-]+) \|/.exec(sections.get("starter") ?? "")?.[1];
    expect(options?.split("|")).toEqual(PLAN_SHAPE_NAMES.map((shape) => PLAN_SHAPES[shape].option));
  });

  it("names the options of each command, and no others", async () => {
    const told = commands.map(([name, section]) => [name, [...optionsTold(section)].sort()]);
    const known = (await knownCommands()).map(async (name) => {
      const options = found(/^ {2}(?:-[a-z], )?(--[a-z-]+)/gm, await help(name));
      return [name, options.filter((option) => option !== "--help").sort()];
    });
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(await Promise.all(known)));
  });

  it("says what every exit code means", () =>
    expect(found(/^\| (\d) /gm, sections.get(SHARED) ?? "").map(Number)).toEqual(Object.values(EXIT)));
});

/** What the group of an expression holds, wherever it is met. */
function found(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([, group = ""]) => group);
}
