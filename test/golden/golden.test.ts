import { recordsOf } from "../../src/domain/messages/messageRows";
import { excelWorkbook } from "../../src/adapters/excel/excelWorkbook";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { LANGUAGE_TAGS, type LanguageTag } from "../../src/domain/language/languageTag";
import { wordsOf } from "../support/wordsOf";
import type { Grid } from "../../src/domain/grid/grid";
import { adapterHost, openEmulatedExcel } from "../adapters/excel/emulatedExcel";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { GOLDEN_CASES } from "./goldenCases";

type Host = {
  readonly name: string;
  /** The emulated Excel is slow: one language in each kind of script shows what another would. */
  readonly languages: readonly LanguageTag[];
  readonly open: (sheets: readonly SheetContents[]) => Promise<WorkbookPort>;
};

const HOSTS: readonly Host[] = [
  { name: "memory", languages: LANGUAGE_TAGS, open: (sheets) => Promise.resolve(memoryWorkbook({ sheets })) },
  {
    name: "an .xlsx file",
    languages: LANGUAGE_TAGS,
    open: (sheets) => openXlsx(plainWorkbook({ sheets }), nodeCodec),
  },
  ...(["web", "win32"] as const).map((bundle) => ({
    name: `Excel (${bundle})`,
    languages: ["en", "ja"] as const,
    open: (sheets: readonly SheetContents[]) =>
      Promise.resolve(excelWorkbook(adapterHost(openEmulatedExcel(bundle, { sheets })))),
  })),
];

describe.each(HOSTS)("in $name", ({ open, languages }) => {
  it.each(GOLDEN_CASES.filter(({ language }) => languages.includes(language)))(
    "$name gives the example's tables, cell for cell",
    async ({ language, request, sheets, timeline, messages }) => {
      const workbook = await open(sheets);
      const reading = await generateTimeline(workbook, request, {});
      expect(reading.language).toBe(language);
      expect(reading.problems.map((problem) => problem.code)).toEqual(["no-address"]);
      expect(reading.outputs?.timeline).toEqual(timeline);
      expect(reading.mails && recordsOf(reading.mails.rows)).toEqual(messages);

      const [written, merged] = await workbook.read([wordsOf(reading.language).timelineSheet, "Messages"]);
      expect(matrixOf(written?.grid).slice(0, timeline.length)).toEqual(timeline);
      expect(merged?.grid).toEqual([
        Object.keys(messages[0] ?? {}),
        ...messages.map((record) => Object.values(record)),
      ]);
    },
  );
});

/** A grid as the JSON of the command line has it: all rows as long as the first, `""` where a cell is empty. */
function matrixOf(grid: Grid = []): readonly (readonly unknown[])[] {
  const columnCount = grid[0]?.length ?? 0;
  return grid.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? ""));
}
