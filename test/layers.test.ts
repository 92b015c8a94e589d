import path from "node:path";
import ts from "typescript";
import { importCycles } from "./project/importCycles";
import { layerBreaches } from "./project/layerBreaches";
import { roomBreaches, ROOMS } from "./project/roomBreaches";
import { sourceFiles } from "./project/sourceFiles";

const MAX_LINES = 300;
/** One part of a language stands in one file, however many its words are. */
const WORDS = /^src\/(?:domain|taskpane)\/words\/[a-z]{2}\b/;

describe("the source", () => {
  const files = sourceFiles();

  it("keeps to the layers", () => expect(layerBreaches(files)).toEqual([]));
  it("keeps to the rooms of the domain", () => expect(roomBreaches(files)).toEqual([]));
  it("has a file in each of its rooms", () =>
    expect(ROOMS.filter((room) => ![...files.keys()].some((file) => isIn(file, room)))).toEqual([]));
  it("has no files that import one another in a circle", () => expect(importCycles(files)).toEqual([]));
  it("has no file too long to read at a sitting", () =>
    expect(
      [...files]
        .filter(([file, text]) => !WORDS.test(file) && text.split("\n").length > MAX_LINES)
        .map(([file]) => file),
    ).toEqual([]));
});

describe("a breach is caught", () => {
  it.each([
    { file: "src/domain/a.ts", text: 'import { b } from "../app/b";', breach: "src/app/b.ts" },
    { file: "src/domain/plan/a.ts", text: 'import type { B } from "../../app/b";', breach: "src/app/b.ts" },
    {
      file: "src/app/a.ts",
      text: 'export * from "../adapters/memory/b";',
      breach: "src/adapters/memory/b.ts",
    },
    { file: "src/adapters/xlsx/a.ts", text: 'void import("../../cli/b");', breach: "src/cli/b.ts" },
    { file: "src/taskpane/a.ts", text: 'import "../commands/b";', breach: "src/commands/b.ts" },
    {
      file: "src/taskpane/a.ts",
      text: 'new Worker(new URL("../cli/b.ts", import.meta.url));',
      breach: "src/cli/b.ts",
    },
    { file: "src/cli/a.ts", text: 'import "../../test/b";', breach: "test/b.ts" },
    { file: "src/domain/a.ts", text: 'import "node:fs/promises";', breach: "node:fs" },
    { file: "src/taskpane/a.ts", text: 'import { zip } from "fflate";', breach: "fflate" },
    { file: "src/adapters/excel/a.ts", text: 'import saxes from "saxes";', breach: "saxes" },
    { file: "src/cli/a.ts", text: 'import zlib from "node:zlib";', breach: "node:zlib" },
    { file: "src/adapters/a.ts", text: 'import moment from "moment";', breach: "moment" },
    { file: "src/taskpane/a.ts", text: "await Excel.run(work);", breach: "Excel" },
    { file: "src/app/a.ts", text: "export type Sheet = Excel.Worksheet;", breach: "Excel" },
    { file: "src/adapters/xlsx/a.ts", text: "Office.onReady();", breach: "Office" },
  ])("$file: $text", ({ file, text, breach }) =>
    expect(layerBreaches(new Map([[file, text]]))).toEqual([`${file} -> ${breach}`]),
  );

  it.each([
    {
      file: "src/cli/main.ts",
      text: 'import "commander"; import "node:fs"; import "../domain/a"; import "./b";',
    },
    {
      file: "src/adapters/xlsx/a.ts",
      text: 'import "fflate"; import "saxes"; import "node:zlib"; import "../../app/b";',
    },
    {
      file: "src/taskpane/a.ts",
      text: '/* Excel */ const name = "Excel"; Office.onReady(); import "../adapters/excel/b";',
    },
  ])("but not in $file: $text", ({ file, text }) =>
    expect(layerBreaches(new Map([[file, text]]))).toEqual([]),
  );

  it.each([
    { file: "src/domain/plan/a.ts", text: 'import { b } from "../words/b";', breach: "words" },
    { file: "src/domain/words/sv/a.ts", text: 'import type { B } from "../b";', breach: "words" },
    {
      file: "src/domain/sheets/starters/a.ts",
      text: 'import "../outputs/merge/b";',
      breach: "sheets/outputs/merge",
    },
    { file: "src/domain/helpers/a.ts", text: "", breach: "no room" },
  ])("between rooms: $file: $text", ({ file, text, breach }) =>
    expect(roomBreaches(new Map([[file, text]]))).toEqual([`${file} -> ${breach}`]),
  );

  it("but not where a room imports a lower one", () =>
    expect(
      roomBreaches(
        new Map([["src/domain/words/a.ts", 'import "./sv/b"; import "../plan/c"; import "./d";']]),
      ),
    ).toEqual([]));

  it("when files import one another in a circle", () => {
    const files = new Map([
      ["src/app/a.ts", 'import "./b";'],
      ["src/app/b.ts", 'import "./c"; import "../domain/d";'],
      ["src/app/c.ts", 'import type { A } from "./a";'],
      ["src/domain/d.ts", ""],
    ]);
    expect(importCycles(files)).toEqual(["src/app/a.ts -> src/app/b.ts -> src/app/c.ts -> src/app/a.ts"]);
  });
});

describe("the compiler settings of a layer", () => {
  it.each([
    { layer: "domain", text: "export const title = document.title;", error: "Cannot find name 'document'" },
    { layer: "domain", text: "console.log(1);", error: "Cannot find name 'console'" },
    { layer: "app", text: "export const folder = process.cwd();", error: "Cannot find name 'process'" },
    { layer: "app", text: "export type Sheet = Excel.Worksheet;", error: "Cannot find namespace 'Excel'" },
    { layer: "cli", text: "export const title = document.title;", error: "Cannot find name 'document'" },
    { layer: "taskpane", text: "export const folder = process.cwd();", error: "Cannot find name 'process'" },
    {
      layer: "domain",
      text: 'import "../app/workbookPort";',
      error: "is not listed within the file list of project",
    },
    {
      layer: "adapters",
      text: 'import "../cli/main";',
      error: "is not listed within the file list of project",
    },
  ])("refuse in $layer: $text", ({ layer, text, error }) => {
    expect(compilerErrors(layer, text)).toContainEqual(expect.stringContaining(error));
  });

  it("accept what the layer may do", () => {
    expect(compilerErrors("domain", "export const names = new Intl.ListFormat('en');")).toEqual([]);
  });
});

/** `<tag>` is any language. */
function isIn(file: string, room: string): boolean {
  return path.posix.dirname(file) === path.posix.join("src/domain", room.replace("<tag>", "en"));
}

/** What the compiler says when a file with this text joins a layer. */
function compilerErrors(layer: string, text: string): readonly string[] {
  const folder = path.resolve("src", layer);
  const planted = path.join(folder, "planted.ts");
  const { config } = ts.readConfigFile(path.join(folder, "tsconfig.json"), (name) => ts.sys.readFile(name));
  const { options, projectReferences } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const readSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion) =>
    name === planted
      ? ts.createSourceFile(name, text, languageVersion)
      : readSourceFile(name, languageVersion);
  const program = ts.createProgram({
    rootNames: [planted],
    options,
    host,
    ...(projectReferences !== undefined && { projectReferences }),
  });
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(planted)),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
