import { LANGUAGE_TAGS, type LanguageTag } from "../../../src/domain/language/languageTag";
import { MISSING_KEYS } from "./missingKeys";

const ENGLISH = keysOf(partsOf("en"));

it.each(LANGUAGE_TAGS)("%s lacks nothing but what is listed as missing", (tag) => {
  const said = new Set(keysOf(partsOf(tag)));
  const missing = ENGLISH.filter((key) => !said.has(key));
  const percent = Math.floor((100 * (ENGLISH.length - missing.length)) / ENGLISH.length);
  process.stdout.write(`${tag}: ${String(percent)} % of ${String(ENGLISH.length)} words\n`);
  expect(missing).toEqual(Object.keys(MISSING_KEYS[tag] ?? {}));
  expect([...said].filter((key) => !ENGLISH.includes(key))).toEqual([]);
});

it("a key that is missing is found", () =>
  expect(keysOf({ messages: { done: "x", load: { week: () => "y" } }, mails: ["a"] })).toEqual([
    "messages.done",
    "messages.load.week",
    "mails",
  ]));

function partsOf(tag: LanguageTag): object {
  return {
    ...jest.requireActual<object>(`../../../src/domain/words/${tag}/vocabulary`),
    ...jest.requireActual<object>(`../../../src/domain/words/${tag}/mails`),
    ...jest.requireActual<object>(`../../../src/domain/words/${tag}/messages`),
    ...jest.requireActual<object>(`../../../src/taskpane/words/${tag}`),
  };
}

/** The path of each text, list of texts or sentence. */
function keysOf(words: object): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: readonly [string, unknown]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? keysOf(value).map((inner) => `${key}.${inner}`)
      : [key],
  );
}
