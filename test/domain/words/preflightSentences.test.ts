import { LANGUAGE_TAGS } from "../../../src/domain/language/languageTag";
import { preflightSentences } from "../../../src/domain/words/preflightSentences";
import { wordsOf } from "../../support/wordsOf";
import { PREFLIGHT_RULES, type PreflightOutcome } from "../../../src/domain/vocabulary/preflight";

const en = wordsOf("en").preflight;
const at = { output: "messages", sheet: "Messages" } as const;

it.each<{
  readonly rule: (typeof PREFLIGHT_RULES)[number];
  readonly outcome: PreflightOutcome;
  readonly sentences: readonly string[];
}>([
  { rule: "onlyTexts", outcome: { state: "passed" }, sentences: [] },
  {
    rule: "onlyTexts",
    outcome: { state: "failed", cell: "E4", found: "7", count: 3 },
    sentences: [en.found("7"), en.more(2), en.remedies.messages],
  },
  {
    rule: "sameAsPlan",
    outcome: { state: "failed", missing: "a@example.com", count: 1 },
    sentences: [en.missing("a@example.com"), en.remedies.messages],
  },
  {
    rule: "addresses",
    outcome: { state: "warned", cell: "J2", found: "HR", count: 1 },
    sentences: [en.found("HR"), en.lookedUp],
  },
  { rule: "sheetThere", outcome: { state: "failed", count: 1 }, sentences: [en.noSheet] },
  { rule: "oneBatch", outcome: { state: "untold", because: "noBatch" }, sentences: [en.untold.noBatch] },
])("$rule, $outcome.state: $sentences", ({ rule, outcome, sentences }) =>
  expect(preflightSentences(en, { rule, ...at, ...outcome })).toEqual(sentences),
);

it.each(LANGUAGE_TAGS)("%s names each rule and each danger once, in words of its own", (tag) => {
  const rules = PREFLIGHT_RULES.map((rule) => wordsOf(tag).preflight.rules[rule]);
  const texts = rules.flatMap(({ claim, protects }) => [claim, protects]);
  expect(new Set(texts).size).toBe(texts.length);
  if (tag !== "en") {
    const english = new Set(PREFLIGHT_RULES.flatMap((rule) => Object.values(en.rules[rule])));
    expect(texts.filter((text) => english.has(text))).toEqual([]);
  }
});
