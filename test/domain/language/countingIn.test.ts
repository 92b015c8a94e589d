import { countingIn } from "../../../src/domain/language/countingIn";

const DAYS = {
  cs: { one: "den", few: "dny", other: "dnů" },
  ru: { one: "день", few: "дня", other: "дней" },
  pl: { one: "dzień", few: "dni", other: "dni" },
  fr: { one: "jour", other: "jours" },
  ja: { other: "日" },
} as const;

it.each([
  { tag: "cs", count: 1, text: "1 den" },
  { tag: "cs", count: 4, text: "4 dny" },
  { tag: "cs", count: 5, text: "5 dnů" },
  { tag: "ru", count: 21, text: "21 день" },
  { tag: "ru", count: 12, text: "12 дней" },
  { tag: "pl", count: 22, text: "22 dni" },
  { tag: "fr", count: 0, text: "0 jour" },
  { tag: "fr", count: 1_000_000, text: "1\u202f000\u202f000 jours" },
  { tag: "ja", count: 1, text: "1 日" },
] as const)("$count days in $tag: $text", ({ tag, count, text }) =>
  expect(countingIn(tag).counted(count, DAYS[tag])).toBe(text),
);

it.each([
  { tag: "en", text: "12,345" },
  { tag: "de", text: "12.345" },
  { tag: "sv", text: "12\u00a0345" },
] as const)("12345 in $tag is $text", ({ tag, text }) => expect(countingIn(tag).number(12_345)).toBe(text));
