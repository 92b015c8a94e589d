import { isMonthWord } from "../../../src/domain/recognition/isMonthWord";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../src/domain/language/languageTag";
import { wordsOf } from "../../support/wordsOf";

/** Of the words that head months, those that head days or periods as well. */
const OTHERS: Readonly<Record<LanguageTag, readonly string[]>> = {
  cs: ["Období", "Časový rámec", "Termín", "Kdy", "Datum"],
  de: ["Zeitrahmen", "Zeitraum", "Wann", "Datum", "Termin"],
  en: ["Timeframe", "When", "Date"],
  es: ["Período", "Periodo", "Período de tiempo", "Periodo de tiempo", "Plazo", "Cuándo", "Fecha"],
  fr: ["Délai", "Période", "Plage de temps", "Calendrier", "Quand", "Date"],
  hu: ["Időkeret", "Időszak", "Időpont", "Mikor", "Dátum"],
  it: ["Intervallo di tempo", "Periodo", "Tempistica", "Quando", "Data"],
  ja: ["時期", "期間", "日付", "日程", "いつ"],
  ko: ["시기", "기간", "날짜", "일정", "언제"],
  nl: ["Tijdschema", "Tijdsbestek", "Periode", "Wanneer", "Datum"],
  pl: ["Okres", "Przedział czasu", "Harmonogram", "Termin", "Kiedy", "Data"],
  "pt-BR": ["Cronograma", "Período", "Prazo", "Quando", "Data"],
  "pt-PT": ["Período de tempo", "Período", "Prazo", "Quando", "Data"],
  ru: ["Срок", "Сроки", "Временной интервал", "Период", "Когда", "Дата"],
  sv: ["Tidsram", "När", "Datum"],
  tr: ["Zaman dilimi", "Dönem", "Ne zaman", "Zaman", "Tarih"],
  "zh-CN": ["时间段", "时段", "时间", "日期", "何时"],
  "zh-TW": ["時間範圍", "時段", "時間", "日期", "何時"],
};

it.each(LANGUAGE_TAGS)("in %s the words for month say month, in any case, and the others do not", (tag) => {
  const headers = wordsOf(tag).inputs.month;
  expect(headers.filter((header) => !isMonthWord(header))).toEqual(OTHERS[tag]);
  expect(headers.filter((header) => !isMonthWord(header.toLocaleUpperCase(tag)))).toEqual(OTHERS[tag]);
  expect(headers.filter((header) => !isMonthWord(` ${header.toLocaleLowerCase(tag)}: `))).toEqual(
    OTHERS[tag],
  );
});

it.each(["", "Group", "Monthly report", "Start date"])("%s does not head months at all", (header) =>
  expect(isMonthWord(header)).toBe(false),
);
