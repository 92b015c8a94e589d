import { detectLanguage } from "../../../src/domain/language/detectLanguage";
import { foldText } from "../../../src/domain/language/foldText";
import { inputNamed } from "../../../src/domain/language/inputNamed";
import { isEveryone } from "../../../src/domain/language/isEveryone";
import { isSettingsSheetName } from "../../../src/domain/language/isSettingsSheetName";
import { isTimelineText } from "../../../src/domain/language/isTimelineText";
import { LANGUAGE_TAGS } from "../../../src/domain/language/languageTag";
import { monthNamed } from "../../../src/domain/language/monthNamed";
import { normalizeText } from "../../../src/domain/language/normalizeText";
import { parseLanguage } from "../../../src/domain/language/parseLanguage";
import { withoutConjunction } from "../../../src/domain/language/withoutConjunction";
import { INPUT_NAMES } from "../../../src/domain/language/words";
import { wordsOf } from "../../../src/domain/language/wordsOf";

it.each([
  { text: "  Sales\u00a0and \u2009 Marketing \n", clean: "Sales and Marketing" },
  { text: "Mar\u00adke\u200bting\ufeff", clean: "Marketing" },
  { text: "1\\. IT", clean: "1. IT" },
  { text: "A\\B", clean: "A\\B" },
  { text: "Fo\u0308rsa\u0308ljning", clean: "Försäljning" },
  { text: "ＩＴ（東京）", clean: "ＩＴ（東京）" },
  { text: "\u202eIT\u202c\u0000", clean: "IT" },
  { text: "\u{1f468}\u200d\u{1f4bb}", clean: "\u{1f468}\u200d\u{1f4bb}" },
])("$text is cleaned to $clean", ({ text, clean }) => {
  expect(normalizeText(text)).toBe(clean);
  expect(normalizeText(clean)).toBe(clean);
});

it.each([
  ["ＩＴ  (EMEA)", "it (emea)"],
  ["STRASSE", "Straße"],
  ["FÖRSÄLJNING", "Fo\u0308rsa\u0308ljning"],
])("%s and %s are the same when compared", (a, b) => expect(foldText(a)).toBe(foldText(b)));

it("every word of every language is recognised, in any case, padded and with a colon", () => {
  for (const tag of LANGUAGE_TAGS) {
    const { inputs, settingsSheet, everyone, everyoneSynonyms, planTitle, weeks } = wordsOf(tag);
    const forms = (text: string): readonly string[] => [
      text,
      text.toLocaleUpperCase(tag),
      ` ${text.toLocaleLowerCase(tag)}\u00a0`,
    ];
    for (const input of INPUT_NAMES) {
      for (const text of inputs[input].flatMap((word) => [...forms(word), `${word}:`, `${word} *`])) {
        expect([text, inputNamed(text).map(({ meaning }) => meaning.input)]).toEqual([
          text,
          expect.arrayContaining([input]),
        ]);
      }
    }
    expect(settingsSheet.flatMap(forms).every(isSettingsSheetName)).toBe(true);
    expect([everyone, ...everyoneSynonyms].flatMap(forms).every(isEveryone)).toBe(true);
    expect([planTitle, ...Object.values(weeks)].flatMap(forms).every(isTimelineText)).toBe(true);
  }
});

it("a word that is none of them is nothing", () => {
  for (const text of ["", "Retail", "Grouping", "x".repeat(100_000)]) {
    expect([inputNamed(text), isSettingsSheetName(text), isEveryone(text), isTimelineText(text)]).toEqual([
      [],
      false,
      false,
      false,
    ]);
  }
});

it("no word stands for two things in one language", () => {
  for (const tag of LANGUAGE_TAGS) {
    const words = INPUT_NAMES.flatMap((input) => wordsOf(tag).inputs[input].map(foldText));
    expect(words).toEqual([...new Set(words)]);
  }
});

it.each([
  { texts: ["Juli", "September"], language: "sv" },
  { texts: ["July", "September"], language: "en" },
  { texts: ["September", "November"], language: undefined },
  { texts: ["July", "Juli"], language: undefined },
  { texts: ["July", "Juli", "Augusti"], language: "sv" },
  { texts: [], language: undefined },
])("$texts are $language", ({ texts, language }) =>
  expect(detectLanguage(texts.map(monthNamed))).toBe(language),
);

it.each([
  { text: "sv", language: "sv" },
  { text: "SV-fi", language: "sv" },
  { text: "en_GB", language: "en" },
  { text: "Svenska", language: "sv" },
  { text: " swedish ", language: "sv" },
  { text: "engelska", language: "en" },
  { text: "Klingon", language: undefined },
  { text: "", language: undefined },
])("$text names the language $language", ({ text, language }) => expect(parseLanguage(text)).toBe(language));

it.each([
  { text: "and Executives", language: "en", name: "Executives" },
  { text: "och Chefer", language: "sv", name: "Chefer" },
  { text: "och Chefer", language: undefined, name: "Chefer" },
  { text: "and Chefer", language: "sv", name: "and Chefer" },
  { text: "Android", language: "en", name: "Android" },
  { text: "android team", language: "en", name: "android team" },
] as const)("without its conjunction $text is $name in $language", ({ text, language, name }) =>
  expect(withoutConjunction(text, language)).toBe(name),
);
