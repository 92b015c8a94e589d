import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { generateTimeline } from "../../src/app/generateTimeline";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { wordsOf } from "../../src/domain/language/wordsOf";
import { GOLDEN_CASES, GOLDEN_REQUEST } from "./goldenCases";

describe.each(GOLDEN_CASES)("$name", ({ sheets, timeline, messages }) => {
  it("gives the example's timeline and messages, cell for cell", async () => {
    const reading = await generateTimeline(memoryWorkbook({ sheets }), GOLDEN_REQUEST, {});
    expect(reading.problems.map((problem) => problem.code)).toEqual(["no-address"]);
    expect(reading.outputs?.timeline).toEqual(timeline);
    expect(reading.outputs?.messages).toEqual(messages);
  });

  it("writes what it says", async () => {
    const workbook = memoryWorkbook({ sheets });
    const { language } = await generateTimeline(workbook, GOLDEN_REQUEST, {});
    const [written, merged] = await workbook.read([wordsOf(language).timelineSheet, "Messages"]);
    const matrix = written?.grid.slice(0, timeline.length).map((row) => row.map((cell) => cell ?? ""));
    expect(matrix).toEqual(timeline);
    expect(merged?.grid).toEqual([
      Object.keys(messages[0] ?? {}),
      ...messages.map((record) => Object.values(record)),
    ]);
  });
});

it("covers every language", () => {
  expect(GOLDEN_CASES).toHaveLength(LANGUAGE_TAGS.length * 3);
});
