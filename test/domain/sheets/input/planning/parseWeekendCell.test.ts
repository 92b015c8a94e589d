import { LANGUAGE_TAGS, type LanguageTag } from "../../../../../src/domain/language/languageTag";
import type { Cell } from "../../../../../src/domain/grid/grid";
import { parseWeekendCell } from "../../../../../src/domain/sheets/input/planning/parseWeekendCell";
import { twoLetterWeekend } from "../../../../../src/domain/sheets/input/planning/twoLetterWeekend";

/** ISO 3166-1, and the codes beside it that name a place. */
const COUNTRIES = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO " +
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE " +
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO " +
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW " +
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM " +
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW " +
    "AC CP CQ DG EA IC TA UK XK"
  ).split(" "),
);

/** Where it is not Saturday and Sunday. */
const OTHER_WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries("BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE".split(" ").map((code) => [code, [5, 6]])),
  AF: [4, 5],
  IR: [5],
  IN: [7],
  UG: [7],
};

/** Weekdays that are written with two Latin letters. */
const TWO_LETTERS: Partial<Record<LanguageTag, Readonly<Record<string, number>>>> = {
  cs: { PO: 1, ST: 3, SO: 6, NE: 7 },
  de: { MO: 1, DI: 2, MI: 3, DO: 4, FR: 5, SA: 6, SO: 7 },
  hu: { CS: 4 },
  nl: { MA: 1, DI: 2, WO: 3, DO: 4, VR: 5, ZA: 6, ZO: 7 },
  pl: { WT: 2, PT: 5 },
};

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

it.each(LANGUAGE_TAGS)("two letters alone are a country or a weekday of the plan's language: %s", (tag) => {
  const expected = PAIRS.map((country) => ({
    weekday: TWO_LETTERS[tag]?.[country],
    country,
    weekend: COUNTRIES.has(country) ? (OTHER_WEEKENDS[country] ?? [6, 7]) : undefined,
  }));
  expect(PAIRS.map((pair) => twoLetterWeekend(pair, tag))).toEqual(expected);
  const only = expected.map(({ weekday, weekend }) => {
    if (weekday === undefined) return weekend;
    return weekend === undefined ? [weekday] : undefined;
  });
  for (const write of [String, lowerCase, inBlanks, fullWidth])
    expect(PAIRS.map((pair) => parseWeekendCell(write(pair), tag))).toEqual(only);
});

function lowerCase(text: string): string {
  return text.toLowerCase();
}

function inBlanks(text: string): string {
  return `\u00a0${text} `;
}

function fullWidth(text: string): string {
  return [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join("");
}

it.each<{ cell: Cell; language: LanguageTag; weekend: readonly number[] | undefined; because: string }>([
  { cell: "Sa, So", language: "de", weekend: [6, 7], because: "a list is weekdays" },
  { cell: "so, ne", language: "cs", weekend: [6, 7], because: "a list is weekdays" },
  { cell: "za, zo", language: "nl", weekend: [6, 7], because: "a list is weekdays" },
  { cell: "Friday + Saturday", language: "en", weekend: [5, 6], because: "a problem offers it so" },
  { cell: "Sa, So", language: "en", weekend: undefined, because: "So is Saturday to Czechs" },
  { cell: "Samstag", language: "de", weekend: [6], because: "the whole name says it" },
  { cell: "Sa.", language: "de", weekend: [6], because: "no code has a full stop" },
  { cell: "Sat", language: "en", weekend: [6], because: "no code has three letters" },
  { cell: "V", language: "hu", weekend: [7], because: "no code has one letter" },
  { cell: "UK", language: "en", weekend: [6, 7], because: "people write it for GB" },
  { cell: "EU", language: "en", weekend: undefined, because: "a union is no country" },
  { cell: "ß", language: "de", weekend: undefined, because: "its capitals are letters, and it is one" },
])("$cell in $language is $weekend: $because", ({ cell, language, weekend }) =>
  expect(parseWeekendCell(cell, language)).toEqual(weekend),
);
