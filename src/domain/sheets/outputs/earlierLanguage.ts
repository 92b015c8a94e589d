import { detectLanguage } from "../../language/detectLanguage";
import type { LanguageTag } from "../../language/languageTag";
import { monthNamed } from "../../language/monthNamed";
import { communicationsTerms, timelineTerms } from "../../recognition/ownSheetTerms";
import type { Term } from "../../language/termIndex";
import { cellText } from "../../grid/cellText";
import { communicationColumns } from "../input/communicationColumns";
import type { EarlierSheets } from "./timeline/earlierStart";
import type { Grid, Worksheet } from "../../grid/grid";

/**
 * The language of an earlier run, so that a plan stays in it whoever opens the workbook: that of most of our own words on Communications,
 * be some headers the person's; where they do not tell, or there is no such sheet, on the Timeline.
 *
 * @param preferred - Decide between languages that have the same words there, the first of them that is among these.
 * @returns `undefined` when there was no run.
 */
export function earlierLanguage(
  { communications, timeline }: EarlierSheets,
  preferred: readonly (LanguageTag | undefined)[],
): LanguageTag | undefined {
  return (
    (communications && languageOf(communicationsFound(communications), preferred)) ??
    (timeline && languageOf(timelineFound(timeline), preferred))
  );
}

type Found = readonly (readonly Term<unknown>[])[];

function languageOf(found: Found, preferred: readonly (LanguageTag | undefined)[]): LanguageTag | undefined {
  const best = preferred.find((tag) => tag !== undefined && detectLanguage(found, tag) === tag);
  return best ?? detectLanguage(found, undefined);
}

/** The headers, and each purpose, channel and status once; the person's columns and what people are called say nothing. */
function communicationsFound({ grid }: Worksheet): Found {
  const headerRow = grid.findIndex((row) => communicationColumns(row).size > 1);
  const header = grid[headerRow] ?? [];
  const columns = communicationColumns(header);
  const below = (["purpose", "channels", "status"] as const).flatMap((name) => {
    const column = columns.get(name);
    return column === undefined ? [] : grid.slice(headerRow + 1).map((row) => cellText(row[column] ?? null));
  });
  const values = below.flatMap((text) => text.split(",").map((part) => part.trim()));
  return [...header.map(cellText), ...new Set(values)].map(communicationsTerms);
}

function timelineFound({ grid }: Worksheet): Found {
  const months = grid[0]?.map((cell) => monthNamed(cellText(cell))) ?? [];
  return [...textsIn(grid)].map((text): readonly Term<unknown>[] => timelineTerms(text)).concat(months);
}

function textsIn(grid: Grid): ReadonlySet<string> {
  return new Set(
    grid.flatMap((row) => row.flatMap((cell) => (typeof cell === "string" ? [cellText(cell)] : []))),
  );
}
