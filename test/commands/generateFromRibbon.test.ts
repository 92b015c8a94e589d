import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { generateFromRibbon } from "../../src/commands/generateFromRibbon";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { Cell } from "../../src/domain/grid/grid";

const HEADER = ["Group", "Month", "Email"];
const REQUEST = { today: civilDate("2026-06-23"), hostLocale: "en-US" };

it.each<{ because: string; rows: readonly (readonly Cell[])[]; shown: string }>([
  { because: "it was written", rows: [HEADER, ["IT", "July", "it@example.com"]], shown: "timeline" },
  { because: "it was written, with a warning", rows: [HEADER, ["IT", "July"]], shown: "timeline" },
  {
    because: "the first error is there",
    rows: [HEADER, ["IT", "July"], ["HR", "Julember"]],
    shown: "Groups!B3",
  },
  { because: "groups belong there", rows: [["nothing"]], shown: "Groups!A1" },
])("shows $shown, since $because", async ({ rows, shown }) => {
  const seen: string[] = [];
  const navigator = {
    showCell: async (sheet: string, cell: string) => void seen.push(`${sheet}!${cell}`),
    showSheet: async (output: string) => void seen.push(output),
  };
  await generateFromRibbon(memoryWorkbook({ sheets: [{ name: "Groups", rows }] }), navigator, REQUEST);
  expect(seen).toEqual([shown]);
});
