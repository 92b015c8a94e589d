import { detectLanguage } from "../../../src/domain/language/detectLanguage";
import { foldText } from "../../../src/domain/language/foldText";
import { inputNamed } from "../../../src/domain/recognition/inputNamed";
import { isEveryone } from "../../../src/domain/recognition/isEveryone";
import { isSettingsSheetName } from "../../../src/domain/recognition/isSettingsSheetName";
import { isPlanTitle } from "../../../src/domain/recognition/isPlanTitle";
import { isWeekText } from "../../../src/domain/recognition/isWeekText";
import { LANGUAGE_TAGS, matchLanguage } from "../../../src/domain/language/languageTag";
import { monthNamed } from "../../../src/domain/language/monthNamed";
import { normalizeText } from "../../../src/domain/language/normalizeText";
import { parseLanguage } from "../../../src/domain/language/parseLanguage";
import { withoutConjunction } from "../../../src/domain/language/withoutConjunction";
import { INPUT_NAMES } from "../../../src/domain/words/inputs";
import { wordsOf } from "../../support/wordsOf";

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
    const { inputs, settingsSheet, everyone, everyoneSynonyms, planTitle, planTitleSynonyms, weeks } =
      wordsOf(tag);
    const forms = (text: string): readonly string[] => [
      text,
      text.toLocaleUpperCase(tag),
      ` ${text.toLocaleLowerCase(tag)}\u00a0`,
    ];
    for (const input of INPUT_NAMES) {
      for (const text of inputs[input].flatMap((word) => [
        ...forms(word),
        `${word}:`,
        `${word}：`,
        `${word} *`,
      ])) {
        expect([text, inputNamed(text).map(({ meaning }) => meaning.input)]).toEqual([
          text,
          expect.arrayContaining([input]),
        ]);
      }
    }
    expect(settingsSheet.flatMap(forms).every(isSettingsSheetName)).toBe(true);
    const everyones = [everyone, ...everyoneSynonyms].flatMap((text) => [...forms(text), `${text}：`]);
    expect(everyones.filter((text) => !isEveryone(text))).toEqual([]);
    const titles = [planTitle, ...planTitleSynonyms].flatMap((text) => [...forms(text), `${text}:`]);
    expect(titles.filter((text) => !isPlanTitle(text))).toEqual([]);
    expect(
      Object.values(weeks)
        .flatMap(forms)
        .filter((text) => !isWeekText(text)),
    ).toEqual([]);
  }
});

it("a word that is none of them is nothing", () => {
  for (const text of ["", "Retail", "Grouping", "x".repeat(100_000)]) {
    expect(inputNamed(text)).toEqual([]);
    for (const isOne of [isSettingsSheetName, isEveryone, isPlanTitle, isWeekText]) {
      expect([text, isOne(text)]).toEqual([text, false]);
    }
  }
});

it("no word stands for two things in one language", () => {
  for (const tag of LANGUAGE_TAGS) {
    const words = INPUT_NAMES.flatMap((input) => wordsOf(tag).inputs[input].map(foldText));
    expect(words).toEqual([...new Set(words)]);
  }
});

it.each([
  { texts: ["Juli", "Augusti"], language: "sv" },
  { texts: ["July", "September"], language: "en" },
  { texts: ["September", "November"], language: undefined },
  { texts: ["July", "Juli"], language: undefined },
  { texts: ["July", "Juli", "Augusti"], language: "sv" },
  { texts: ["Juli", "September"], host: "nl", language: "nl" },
  { texts: ["Juli", "September"], host: "fr", language: undefined },
  { texts: ["Julho", "Agosto"], language: "pt-BR" },
  { texts: ["Julho", "Agosto"], host: "pt-PT", language: "pt-PT" },
  { texts: ["9月", "10月"], host: "ja", language: "ja" },
  { texts: [], language: undefined },
  { texts: [], host: "sv", language: undefined },
] as const)("$texts are $language in Excel in $host", ({ texts, language, ...given }) => {
  const host = "host" in given ? given.host : undefined;
  expect(detectLanguage(texts.map(monthNamed), host)).toBe(language);
});

it.each([
  { locale: "sv-FI", language: "sv" },
  { locale: "en_GB", language: "en" },
  { locale: "de-DE-u-co-phonebk", language: "de" },
  { locale: "pt", language: "pt-BR" },
  { locale: "pt-BR", language: "pt-BR" },
  { locale: "pt-AO", language: "pt-PT" },
  { locale: "pt-Latn-PT", language: "pt-PT" },
  { locale: "zh", language: "zh-CN" },
  { locale: "zh-SG", language: "zh-CN" },
  { locale: "zh-Hans-HK", language: "zh-CN" },
  { locale: "zh-Hant", language: "zh-TW" },
  { locale: "zh-HK", language: "zh-TW" },
  { locale: "zh_MO", language: "zh-TW" },
  { locale: "nb-NO", language: undefined },
  { locale: "", language: undefined },
])("the locale $locale is served in $language", ({ locale, language }) =>
  expect(matchLanguage(locale)).toBe(language),
);

it.each([
  "First week",
  "1st week",
  "Week 3",
  "Vecka 2",
  "3. týden",
  "1. Woche",
  "2ª semana",
  "第 4 周",
  "第5週",
  "3주",
  "１ неделя",
])("%s is a week", (text) => expect(isWeekText(text)).toBe(true));

it.each(["Week", "Week 6", "IT", "Phase 1", "3", "1st", "Week 1 and 2"])("%s is no week", (text) =>
  expect(isWeekText(text)).toBe(false),
);

it.each([
  { text: "sv", language: "sv" },
  { text: "SV-fi", language: "sv" },
  { text: "en_GB", language: "en" },
  { text: "Svenska", language: "sv" },
  { text: " swedish ", language: "sv" },
  { text: "engelska", language: "en" },
  { text: "Portuguese", language: "pt-BR" },
  { text: "Simplified Chinese", language: "zh-CN" },
  { text: "繁體中文", language: "zh-TW" },
  { text: "Klingon", language: undefined },
  { text: "", language: undefined },
])("$text names the language $language", ({ text, language }) => expect(parseLanguage(text)).toBe(language));

it.each([
  { text: "and Executives", language: "en", name: "Executives" },
  { text: "och Chefer", language: "sv", name: "Chefer" },
  { text: "och Chefer", language: undefined, name: "Chefer" },
  { text: "and Chefer", language: "sv", name: "and Chefer" },
  { text: "e Informática", language: "es", name: "Informática" },
  { text: "Android", language: "en", name: "Android" },
  { text: "android team", language: "en", name: "android team" },
] as const)("without its conjunction $text is $name in $language", ({ text, language, name }) =>
  expect(withoutConjunction(text, language)).toBe(name),
);
