import { LANGUAGE_TAGS } from "../../../../../src/domain/language/languageTag";
import { wordsOf } from "../../../../support/wordsOf";
import { wavesInWords } from "../../../../../src/domain/words/wavesInWords";
import { DEFAULT_RULES } from "../../../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../../../src/domain/plan/scheduleWaves";
import type { CellStyle } from "../../../../../src/domain/grid/sheetDraft";
import { timelineMatrix } from "../../../../../src/domain/sheets/outputs/timeline/timelineMatrix";
import { timelineSheet } from "../../../../../src/domain/sheets/outputs/timeline/timelineSheet";
import { EXAMPLE_GROUPS, groupIn } from "../../../../support/exampleGroups";

const en = wordsOf("en");

function planOf(
  groups: Parameters<typeof scheduleWaves>[0]["groups"],
): ReturnType<typeof scheduleWaves>["plan"] {
  return scheduleWaves({ groups, waves: wavesInWords("monthly", en), rules: DEFAULT_RULES, fixedDates: [] })
    .plan;
}

describe("the timeline", () => {
  it("shows the year of every month where the plan spans two, and keeps empty months", () => {
    const matrix = timelineMatrix(planOf([groupIn("IT", "2026-12"), groupIn("HR", "2027-02")]), en);
    expect(matrix[0]?.cells).toEqual([
      "Communication plan",
      "December 2026",
      "January 2027",
      "February 2027",
    ]);
    expect(matrix[3]?.cells).toEqual(["Wave 2", "IT", "", "HR"]);
    expect(matrix[4]?.cells).toEqual(["Pre-rollout email 1", "First week", "", "First week"]);
  });

  it.each(LANGUAGE_TAGS)(
    "says below the matrix how weeks are counted and what the waves are for (%s)",
    (tag) => {
      const words = wordsOf(tag);
      const { rows } = timelineSheet(planOf(EXAMPLE_GROUPS), words, [words.weekRule, words.wavesPurpose], []);
      expect(rows.slice(-3).map(([label]) => label)).toEqual([null, words.weekRule, words.wavesPurpose]);
    },
  );

  it("styles every cell at most once, each text with a contrast of 4.5 or more to its ground", () => {
    const { rows, styles } = timelineSheet(planOf(EXAMPLE_GROUPS), en, [en.weekRule], []);
    const seen = new Set<string>();
    for (const { range, style } of styles) {
      expect(contrast(style)).toBeGreaterThanOrEqual(4.5);
      expect(range.lastRow).toBeLessThan(rows.length);
      for (let row = range.firstRow; row <= range.lastRow; row += 1) {
        for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
          const key = `${String(row)},${String(column)}`;
          expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
      }
    }
  });
});

/** The contrast ratio of WCAG 2.2 between a style's text and its fill. */
function contrast({ fontColor = "#000000", fill = "#FFFFFF" }: CellStyle): number {
  const [lighter = 0, darker = 0] = [luminance(fontColor), luminance(fill)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
