import { isoMonthText } from "../../../../../src/domain/calendar/yearMonth";
import { readSettings } from "../../../../../src/domain/sheets/input/planning/readSettings";
import { drawnSheet } from "../readSheet";

const read = (drawing: string, name = "Settings"): ReturnType<typeof readSettings> =>
  readSettings([drawnSheet("Group | Month\nIT | July", [], "Groups"), drawnSheet(drawing, [], name)], {
    dateSystem: 1900,
  });

it.each([
  {
    because: "as we write it",
    sheet: "Setting | Value\nStart month | 2026-07\nLanguage | Svenska",
    start: "2026-07",
    language: "sv",
  },
  {
    because: "in Swedish",
    name: "Inställningar",
    sheet: "Startmånad | juli 2026\nSpråk | engelska",
    start: "2026-07",
    language: "en",
  },
  {
    because: "in any case and place",
    name: "SETTINGS",
    sheet: "Our plan\n\n | START: | 46204\n | language | sv-FI",
    start: "2026-07",
    language: "sv",
  },
  {
    because: "on any sheet under its headers",
    name: "Plan",
    sheet: "Group | Month | | Setting | Value\nIT | July | | Start month | July 2027",
    start: "2027-07",
  },
  { because: "other rows are not ours", sheet: "Colour | red\nLanguage | en", language: "en" },
  { because: "empty values are as good as none", sheet: "Start month |\nLanguage |" },
  { because: "the first of two counts", sheet: "Language | en\nLanguage | sv", language: "en" },
  {
    because: "a sheet of another name without headers is no settings",
    name: "Stuff",
    sheet: "Start month | July\nLanguage | xx",
  },
])("settings are read: $because", ({ name, sheet, start, language }) => {
  const settings = read(sheet, name);
  expect(settings.problems).toEqual([]);
  expect(settings.start && isoMonthText(settings.start.value)).toBe(start);
  expect(settings.language?.value).toBe(language);
});

it("says where each value stands", () => {
  expect(read("Setting | Value\nStart month | 2026-07\nLanguage | sv")).toEqual({
    start: { value: { year: 2026, monthNumber: 7 }, source: { sheet: "Settings", cell: "B2" } },
    language: { value: "sv", source: { sheet: "Settings", cell: "B3" } },
    problems: [],
  });
});

it.each(["2026-07-15", "46218"])("a start month with a day in it is a problem: %s", (start) => {
  expect(read(`Start month | ${start}\nLanguage | sv`)).toEqual({
    language: { value: "sv", source: { sheet: "Settings", cell: "B2" } },
    problems: [
      {
        code: "day-in-month",
        sheet: "Settings",
        cell: "B1",
        date: { year: 2026, monthNumber: 7, day: 15 },
        cells: 1,
      },
    ],
  });
});

it("tells of every value that it cannot read; the start month needs its year", () => {
  expect(read("Start month | July\nLanguage | Klingon")).toEqual({
    problems: [
      { code: "unknown-setting-value", sheet: "Settings", cell: "B1", setting: "Start month", found: "July" },
      { code: "unknown-setting-value", sheet: "Settings", cell: "B2", setting: "Language", found: "Klingon" },
    ],
  });
  expect(read("Start month | #REF!\nLanguage | 7").problems).toEqual([
    { code: "cell-error", sheet: "Settings", cell: "B1", found: "#REF!" },
    { code: "unknown-setting-value", sheet: "Settings", cell: "B2", setting: "Language", found: "7" },
  ]);
});
