import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { manifestFaults } from "./project/manifestFaults";
import { pngPixels } from "./project/pngPixels";
import { schemaFaults } from "./project/schemaFaults";

const ADDRESS = "https://rollout-waves.example/";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PAGES = ["taskpane.html", "commands.html"];

describe("the manifest of the built add-in", () => {
  const manifest = readFileSync("dist/manifest.xml", "utf8");
  const packageVersion = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;

  it("is valid", () => expect(schemaFaults(manifest)).toEqual([]));
  it("keeps the rules that its schema does not know", () =>
    expect(
      manifestFaults(manifest, {
        packageVersion,
        address: ADDRESS,
        pixelsOf: (file) => pngPixels(`dist/${file}`),
      }),
    ).toEqual([]));
  it("points to files that are there", () => {
    const files = [...manifest.matchAll(/"https:\/\/rollout-waves\.example\/([^"]*)"/g)].map(
      ([, file = ""]) => file,
    );
    expect(files).toContain("taskpane.html");
    expect(files.filter((file) => !existsSync(`dist/${file}`))).toEqual([]);
  });
});

describe.each(PAGES)("%s", (page) => {
  const html = readFileSync(`dist/${page}`, "utf8");

  it("has a strict policy before anything that the policy is about", () => {
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(?:script|link|style)/));
    expect(/http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1]?.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "style-src 'self'",
      "img-src 'self'",
      "worker-src 'self'",
      "connect-src 'none'",
      "frame-src https://appsforoffice.microsoft.com",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("loads Office.js from Microsoft and all else from its own folder", () => {
    const addresses = [...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)].map(
      ([, address = ""]) => address,
    );
    expect(addresses).toContain(OFFICE_JS);
    expect(addresses.filter((address) => address !== OFFICE_JS && !existsSync(`dist/${address}`))).toEqual(
      [],
    );
  });

  it("holds no script or style that its policy would refuse", () =>
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/));
});

describe("the scripts of the built add-in", () => {
  const scripts = new Map(
    readdirSync("dist")
      .filter((name) => name.endsWith(".js") && name !== "cli.js")
      .map((name) => [name, readFileSync(`dist/${name}`, "utf8")]),
  );

  it("never turn text into code, which their policy would refuse", () =>
    expect(
      [...scripts].filter(([, text]) => /\beval\(|new Function\(/.test(text)).map(([name]) => name),
    ).toEqual([]));

  it("load what is inside an .xlsx file only when it is needed", () => {
    const knowing = [...scripts]
      .filter(([, text]) => text.includes("[Content_Types].xml"))
      .map(([name]) => name);
    expect(knowing).not.toEqual([]);
    expect(
      PAGES.flatMap((page) => knowing.filter((name) => readFileSync(`dist/${page}`, "utf8").includes(name))),
    ).toEqual([]);
  });
});

describe("the public holidays", () => {
  const holding = (text: string): readonly string[] =>
    readdirSync("dist").filter(
      (name) =>
        name.endsWith(".js") && name !== "cli.js" && readFileSync(`dist/${name}`, "utf8").includes(text),
    );
  const library = holding("Midsummer Eve");

  it("are in one script of their own, which no page loads and no use case is in", () => {
    expect(library).toHaveLength(1);
    expect(PAGES.filter((page) => readFileSync(`dist/${page}`, "utf8").includes(library[0] ?? ""))).toEqual(
      [],
    );
    const useCases = holding("_RolloutWaves.");
    expect(useCases).not.toEqual([]);
    expect(useCases.filter((name) => library.includes(name))).toEqual([]);
  });

  it("are as large as docs/using.md says", () => {
    const said = Number(
      /a script of its own \((\d+) kB compressed\)/.exec(readFileSync("docs/using.md", "utf8"))?.[1],
    );
    const kilobytes = gzipSync(readFileSync(`dist/${library[0] ?? ""}`)).length / 1000;
    expect(Math.abs(kilobytes - said)).toBeLessThan(5);
  });

  it("come with the licences and sources of the library", () => {
    expect(readFileSync("dist/date-holidays.LICENSE.txt", "utf8")).toContain("CC BY-SA 3.0 Attributions");
    const notices = readdirSync("dist").filter((name) => name.endsWith(".js.LICENSE.txt"));
    expect(notices.map((name) => readFileSync(`dist/${name}`, "utf8")).join("")).toContain(
      "date-holidays.LICENSE.txt",
    );
    expect(readFileSync("dist/assets/support.html", "utf8")).toMatch(
      /href="?\.\.\/date-holidays\.LICENSE\.txt/,
    );
  });
});

describe("the built command line", () => {
  it("is one file that needs no other", () => {
    const alone = path.join(mkdtempSync(path.join(tmpdir(), "rollout-waves-")), "cli.js");
    copyFileSync("dist/cli.js", alone);
    expect(execFileSync("node", [alone, "--help"], { encoding: "utf8" })).toContain("generate");
  });
});

describe("building again", () => {
  it("gives the same files, whether the address ends in a slash or not", () => {
    const again = "build/again";
    const { status, stdout } = webpack(["--output-path", again], { ADDIN_URL: ADDRESS.slice(0, -1) });
    expect({ status, size: /^taskpane: .*/m.exec(stdout)?.[0] }).toEqual({
      status: 0,
      size: expect.stringMatching(/^taskpane: initial scripts \d+ bytes gzip, budget 54000$/) as string,
    });
    expect(contents(again)).toEqual(contents("dist"));
  }, 120_000);
});

describe("a build is refused", () => {
  const MISSING_ADDRESS = "ADDIN_URL must say where the add-in will be served from";
  it.each([
    { because: "it has no address", ADDIN_URL: "", says: MISSING_ADDRESS },
    {
      because: "its address is not secure",
      ADDIN_URL: "http://rollout-waves.example/",
      says: MISSING_ADDRESS,
    },
    {
      because: "its address is a query",
      ADDIN_URL: "https://rollout-waves.example/?a",
      says: MISSING_ADDRESS,
    },
    {
      because: "its address is the developer's machine",
      ADDIN_URL: "https://localhost:3000/",
      says: "manifest.xml still says localhost",
    },
    {
      because: "a script calls the developer's machine",
      SCRIPT: 'open("https://localhost:3000")',
      says: "taskpane.js still says localhost",
    },
    {
      because: "its pane is too large",
      BUDGET: "10",
      says: /taskpane: initial scripts \d+ bytes gzip, budget 10/,
    },
  ])("when $because", ({ ADDIN_URL = ADDRESS, SCRIPT = "console.log(1)", BUDGET = "1000", says }) => {
    const { status, stdout } = webpack(
      ["--config", "test/project/tiny.webpack.config.js", "--output-path", "build/refused"],
      { ADDIN_URL, SCRIPT, BUDGET },
    );
    expect(status).not.toBe(0);
    expect(stdout).toMatch(says);
    expect(existsSync("build/refused")).toBe(false);
  });
});

function webpack(
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
): { readonly status: number | null; readonly stdout: string } {
  return spawnSync("node", ["node_modules/webpack/bin/webpack.js", "--mode", "production", ...options], {
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
}

/** The digest of each file in a folder, by path. */
function contents(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );
}
