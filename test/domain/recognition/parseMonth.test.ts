import fc from "fast-check";
import { civilDate, isoDateText, serialDay } from "../../../src/domain/calendar/civilDate";
import { isoMonthText, yearMonth } from "../../../src/domain/calendar/yearMonth";
import { agreedMeaning } from "../../../src/domain/language/agreedMeaning";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../src/domain/language/languageTag";
import { monthHeading, monthInText, monthNameForms } from "../../../src/domain/language/monthNames";
import { parseMonth, type MonthContext } from "../../../src/domain/recognition/parseMonth";
import { toTitleCase } from "../../../src/domain/language/textCase";
import type { Cell } from "../../../src/domain/grid/grid";

const context: MonthContext = { start: yearMonth("2026-11"), dateSystem: 1900 };

function monthOf(cell: Cell, from: MonthContext = context): string | undefined {
  const reading = parseMonth(cell, from);
  return reading && isoMonthText(reading.month);
}

function dayOf(cell: Cell, from: MonthContext = context): string | undefined {
  const { month, day } = parseMonth(cell, from) ?? {};
  return month === undefined || day === undefined ? undefined : isoDateText({ ...month, day });
}

describe("months are read, without a year as their first occurrence from November 2026", () => {
  it.each([
    { cell: "November", month: "2026-11" },
    { cell: "december", month: "2026-12" },
    { cell: "OCTOBER", month: "2027-10" },
    { cell: "jul", month: "2027-07" },
    { cell: "Jul.", month: "2027-07" },
    { cell: "Juli", month: "2027-07" },
    { cell: "sept.", month: "2027-09" },
    { cell: " July\u00a0 ", month: "2027-07" },
    { cell: "July 2026", month: "2026-07" },
    { cell: "July, 2026", month: "2026-07" },
    { cell: "2026 July", month: "2026-07" },
    { cell: "Jul-2026", month: "2026-07" },
    { cell: "juli\u00a02026", month: "2026-07" },
    { cell: "2026-07", month: "2026-07" },
    { cell: "2026/7", month: "2026-07" },
    { cell: "07/2026", month: "2026-07" },
    { cell: "7/2026", month: "2026-07" },
    { cell: "07.2026", month: "2026-07" },
    { cell: "２０２６-０７", month: "2026-07" },
    { cell: "7", month: "2027-07" },
    { cell: "07", month: "2027-07" },
    { cell: 7, month: "2027-07" },
    { cell: 12, month: "2026-12" },
  ])("$cell is $month", ({ cell, month }) => expect(monthOf(cell)).toBe(month));
});

describe("a day is read with its month, never dropped", () => {
  it.each([
    { cell: "2026-07-15", day: "2026-07-15" },
    { cell: "2026-07-15 00:00:00", day: "2026-07-15" },
    { cell: "2026-07-01T00:00", day: "2026-07-01" },
    { cell: 46210, day: "2026-07-07" },
    { cell: 46210.75, day: "2026-07-07" },
    { cell: serialDay(civilDate("2000-01-01"), 1900), day: "2000-01-01" },
    { cell: serialDay(civilDate("2199-12-31"), 1900), day: "2199-12-31" },
  ])("$cell is $day", ({ cell, day }) => expect(dayOf(cell)).toBe(day));

  it("counted from 1904 where the workbook is", () => {
    expect(dayOf(serialDay(civilDate("2026-07-07"), 1904), { ...context, dateSystem: 1904 })).toBe(
      "2026-07-07",
    );
  });

  it.each(["July 2026", "2026-07", "07/2026", "7", 7])("%s has none", (cell) =>
    expect(parseMonth(cell, context)).not.toHaveProperty("day"),
  );
});

it.each([
  { cell: "Julember", because: "no language has it" },
  { cell: "Jul-26", because: "it may be July 2026 or 26 July" },
  { cell: "July 26", because: "it may be July 2026 or 26 July" },
  { cell: "07/08/2026", because: "it may be 7 August or July 8" },
  { cell: "July, August", because: "they are two" },
  { cell: "July 1999", because: "plans begin in 2000" },
  { cell: "July 2026 2027", because: "there are two years" },
  { cell: "2026-13", because: "no year has 13 months" },
  { cell: "2026-00", because: "months begin at 1" },
  { cell: "2026-02-30", because: "February has no such day" },
  { cell: "2200-01", because: "no plan is so far away" },
  { cell: "2026", because: "it is a year" },
  { cell: "46210", because: "a text is no date serial" },
  { cell: 0, because: "months begin at 1" },
  { cell: 13, because: "the date would lie in 1900" },
  { cell: 7.5, because: "half a month is none" },
  { cell: 250, because: "the date would lie in 1900" },
  { cell: -7, because: "it is negative" },
  { cell: 1e300, because: "it is no date" },
  { cell: "", because: "it is empty" },
  { cell: null, because: "it is empty" },
  { cell: true, because: "it is a mark" },
  { cell: { error: "#N/A" }, because: "it is an error" },
  { cell: "July".repeat(10_000), because: "it is too long" },
])("$cell is no month: $because", ({ cell }) => expect(parseMonth(cell, context)).toBeUndefined());

it("says whether the year was written, and how", () => {
  const reading = (cell: Cell): unknown => {
    const { isYearWritten, form } = parseMonth(cell, context) ?? {};
    return [isYearWritten, form];
  };
  expect(reading("July")).toEqual([false, "name"]);
  expect(reading("July 2026")).toEqual([true, "name"]);
  expect(reading("7")).toEqual([false, "number"]);
  expect(reading("2026-07")).toEqual([true, "digits"]);
  expect(reading(46210)).toEqual([true, "date"]);
});

describe("every name that Intl gives a month", () => {
  const cases = (tag: LanguageTag, name: string): readonly string[] => [
    name,
    name.toLocaleLowerCase(tag),
    name.toLocaleUpperCase(tag),
    toTitleCase(tag, name.toLocaleLowerCase(tag)),
  ];
  const names = LANGUAGE_TAGS.flatMap((tag) =>
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((monthNumber) => {
      const month = { year: 2027, monthNumber };
      const headings = [false, true].map((withYear) => monthHeading(tag, month, withYear));
      return [...monthNameForms(tag, monthNumber), ...headings, monthInText(tag, month)]
        .flatMap((name) => cases(tag, name))
        .map((text) => ({ tag, text, monthNumber }));
    }),
  );
  const monthNumberIn = (text: string, language?: LanguageTag): number | undefined =>
    parseMonth(text, { ...context, ...(language && { language }) })?.month.monthNumber;

  it.each(LANGUAGE_TAGS)("parses back in upper, lower and title case: %s", (language) => {
    const own = names.filter(({ tag }) => tag === language);
    expect(own.length).toBeGreaterThan(12 * 4);
    expect(own.map(({ text }) => [text, monthNumberIn(text, language)])).toEqual(
      own.map(({ text, monthNumber }) => [text, monthNumber]),
    );
  });

  it("means one month only, or none where languages disagree", () => {
    for (const { text, monthNumber } of names) {
      expect([monthNumber, undefined]).toContain(monthNumberIn(text));
    }
  });

  it.each(LANGUAGE_TAGS)("is not misread in a table in %s, whatever its own language", (language) => {
    const own = new Map(
      names.filter(({ tag }) => tag === language).map(({ text, monthNumber }) => [text, monthNumber]),
    );
    const misread = names.filter(({ text, monthNumber }) => {
      const read = monthNumberIn(text, language);
      return read !== undefined && read !== (own.get(text) ?? monthNumber);
    });
    expect(misread).toEqual([]);
  });
});

describe("months as people write them", () => {
  it.each([
    {
      language: "zh-CN",
      texts: ["7 月", "7月", "七月", "７月", "７ 月", "07月", "7月份", "七月份", "2027年7月", "2027 年 7 月"],
      month: 7,
    },
    { language: "zh-TW", texts: ["10 月", "１０月", "十月", "10月份", "2027年10月"], month: 10 },
    {
      language: "ja",
      texts: ["12 月", "１２月", "十二月", "12月度", "2027年12月", "2027年度12月"],
      month: 12,
    },
    { language: "ko", texts: ["7월", "7 월", "７월", "2027년 7월"], month: 7 },
    {
      language: "ru",
      texts: ["июль", "июля", "Июль 2027 г.", "июля 2027 г", "июль 2027 года", "ИЮЛЬ 2027"],
      month: 7,
    },
    { language: "cs", texts: ["září", "Září 2027", "ZÁŘÍ", "září 2027", "zář"], month: 9 },
    { language: "cs", texts: ["červenec", "července", "červenec 2027", "Července 2027"], month: 7 },
    { language: "cs", texts: ["červen", "června", "ČERVEN"], month: 6 },
    { language: "pl", texts: ["wrzesień", "września", "wrzesień 2027 r.", "WRZEŚNIA 2027", "wrz"], month: 9 },
    {
      language: "hu",
      texts: ["július", "2027. július", "2027. júl.", "júliusi", "2027. július hó", "JÚLIUS"],
      month: 7,
    },
    { language: "tr", texts: ["haziran", "HAZİRAN", "Haziran 2027", "Haz"], month: 6 },
    { language: "tr", texts: ["ekim", "EKİM", "Eki"], month: 10 },
    { language: "tr", texts: ["kasım", "KASIM"], month: 11 },
    { language: "es", texts: ["julio de 2027", "Julio del 2027", "JULIO", "jul"], month: 7 },
    { language: "pt-PT", texts: ["julho de 2027", "Julho/2027", "jul.", "jul. de 2027"], month: 7 },
    { language: "fr", texts: ["août", "AOÛT 2027", "aou\u0302t"], month: 8 },
    { language: "en", texts: ["Sept", "Sept.", "SEP", "September, 2027"], month: 9 },
  ] as const)("$texts in $language", ({ language, texts, month }) => {
    for (const text of texts) {
      const reading = parseMonth(text, { ...context, language });
      expect([text, reading?.month.monthNumber]).toEqual([text, month]);
      expect([text, reading?.isYearWritten]).toEqual([text, /2027|２０２７/.test(text)]);
    }
  });
});

it("where languages disagree, the table's own decides, and without it nothing does", () => {
  const terms = [
    { tag: "en", text: "x", meaning: 10 },
    { tag: "sv", text: "x", meaning: 11 },
  ] as const;
  expect(agreedMeaning(terms, "sv")).toBe(11);
  expect(agreedMeaning(terms, undefined)).toBeUndefined();
  expect(agreedMeaning(terms.slice(0, 1), "sv")).toBe(10);
  expect(agreedMeaning([], "sv")).toBeUndefined();
});

it("a bare month is within a year from the start", () => {
  const months = fc.record({
    year: fc.integer({ min: 2000, max: 2190 }),
    monthNumber: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 12 }), (start, monthNumber) => {
      const month = parseMonth(monthHeading("en", { year: 2026, monthNumber }, false), {
        ...context,
        start,
      })?.month;
      const distance = month && (month.year - start.year) * 12 + month.monthNumber - start.monthNumber;
      expect(month?.monthNumber).toBe(monthNumber);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThan(12);
    }),
  );
});

it("never throws, whatever the cell", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.integer()), (cell) => {
      expect(() => parseMonth(cell, context)).not.toThrow();
    }),
  );
});
