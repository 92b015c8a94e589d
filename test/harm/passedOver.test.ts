import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { generateTimeline } from "../../src/app/generateTimeline";
import { insertStarter } from "../../src/app/insertStarter";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import {
  REQUEST,
  GROUPS,
  WAVES,
  PEOPLE,
  TEMPLATES,
  FREEZE,
  SETTINGS,
  workbook,
  generate,
  to,
  dates,
  told,
  type Sheets,
} from "../support/untidyInputs";

describe("no input is passed over", () => {
  type Case = {
    readonly because: string;
    readonly sheets: Sheets;
    readonly hidden?: readonly string[];
    /** Code and cell of each. */
    readonly problems: readonly string[];
    /** Whom mail goes to; absent: nothing is written. */
    readonly mailed?: readonly string[];
  };
  const OWN = ["it@example.com", "hr@example.com"];
  const ALL = ["ann@example.com", "bo@example.com", "cy@example.com"];
  const [HEADER = []] = PEOPLE;
  const LOOSE = PEOPLE.map(([group, , email]) => [group ?? null, email ?? null]);
  const cases: readonly Case[] = [
    {
      because: "hidden Waves are read",
      sheets: {},
      hidden: ["Waves"],
      problems: ["hidden-used Waves!A1"],
      mailed: OWN,
    },
    {
      because: "hidden Recipients are read",
      sheets: { Recipients: PEOPLE },
      hidden: ["Recipients"],
      problems: ["hidden-used Recipients!A1"],
      mailed: ALL,
    },
    {
      because: "in any language",
      sheets: { Empfänger: PEOPLE },
      hidden: ["Empfänger"],
      problems: ["hidden-used Empfänger!A1"],
      mailed: ALL,
    },
    {
      because: "hidden Templates are read",
      sheets: { Templates: TEMPLATES },
      hidden: ["Templates"],
      problems: ["hidden-used Templates!A1"],
      mailed: OWN,
    },
    {
      because: "hidden calendars are read, by their name or by their headers",
      sheets: { Calendar: FREEZE, "Holidays SE": FREEZE },
      hidden: ["Calendar", "Holidays SE"],
      problems: ["hidden-used Calendar!A1", "hidden-used Holidays SE!A1"],
      mailed: OWN,
    },
    {
      because: "hidden Settings are read",
      sheets: { Settings: SETTINGS },
      hidden: ["Settings"],
      problems: ["hidden-used Settings!A1"],
      mailed: OWN,
    },
    {
      because: "hidden waves of another name may be meant or not",
      sheets: { Waves: [], "Our plan": WAVES },
      hidden: ["Our plan"],
      problems: ["hidden-unclear Our plan!A1"],
    },
    {
      because: "and so may hidden templates",
      sheets: { Words: TEMPLATES },
      hidden: ["Words"],
      problems: ["hidden-unclear Words!A1"],
    },
    {
      because: "a hidden list of people is told",
      sheets: { Staff: PEOPLE },
      hidden: ["Staff"],
      problems: ["sheet-not-read Staff!A1"],
      mailed: OWN,
    },
    {
      because: "hidden settings of another name are told",
      sheets: { Options: SETTINGS },
      hidden: ["Options"],
      problems: ["sheet-not-read Options!A1"],
      mailed: OWN,
    },
    {
      because: "hidden waves beside the Waves are told",
      sheets: { Old: WAVES },
      hidden: ["Old"],
      problems: ["sheet-not-read Old!A1"],
      mailed: OWN,
    },
    {
      because: "a second sheet of recipients by name",
      sheets: { Recipients: PEOPLE, Mottagare: PEOPLE },
      problems: ["second-table Mottagare!A1"],
    },
    {
      because: "a copy of the recipients",
      sheets: { Recipients: PEOPLE, "Recipients (2)": PEOPLE },
      problems: ["second-table Recipients (2)!A1"],
    },
    {
      because: "a hidden one",
      sheets: { Recipients: PEOPLE, Empfänger: PEOPLE },
      hidden: ["Empfänger"],
      problems: ["second-table Empfänger!A1"],
    },
    {
      because: "two lists of people, neither of them named Recipients",
      sheets: { Staff: PEOPLE, Students: PEOPLE },
      problems: ["second-table Students!A1"],
    },
    {
      because: "a list of people beside the Recipients is told",
      sheets: { Recipients: PEOPLE, Contacts: PEOPLE },
      problems: ["sheet-not-read Contacts!A1"],
      mailed: ALL,
    },
    {
      because: "a second Waves",
      sheets: { "Waves old": WAVES },
      problems: ["second-table Waves old!A1"],
    },
    {
      because: "a second Templates",
      sheets: { Templates: TEMPLATES, Mallar: TEMPLATES },
      problems: ["second-table Mallar!A1"],
    },
    {
      because: "a second Settings that says otherwise",
      sheets: { Settings: SETTINGS, Inställningar: [["Default weekday", "Friday"]] },
      problems: ["second-table Inställningar!B1"],
    },
    {
      because: "a second Settings that says the same is none",
      sheets: {
        Settings: SETTINGS,
        Inställningar: [
          ["Default weekday", "Wednesday"],
          ["Capacity", 900],
        ],
      },
      problems: [],
      mailed: OWN,
    },
    {
      because: "an empty sheet of recipients beside a filled one is none",
      sheets: { Recipients: [HEADER], Staff: PEOPLE },
      problems: [],
      mailed: ALL,
    },
    {
      because: "people without names",
      sheets: { Staff: LOOSE },
      problems: ["sheet-not-read Staff!A1"],
      mailed: OWN,
    },
    {
      because: "people without names beside the Recipients",
      sheets: { Recipients: PEOPLE, Staff: LOOSE },
      problems: ["sheet-not-read Staff!A1"],
      mailed: ALL,
    },
    {
      because: "addresses under a name that says nothing may be of those who get no mail",
      sheets: { Recipients: PEOPLE, Leavers: [["Left in June"], ["E-post"], ["ann@example.com"]] },
      problems: ["sheet-not-read Leavers!A1"],
      mailed: ALL,
    },
    {
      because: "and so may addresses without a header, hidden",
      sheets: {
        Recipients: PEOPLE,
        "Sheet 3": [
          [null, "ann@example.com"],
          [null, "Bo <bo@example.com>"],
        ],
      },
      hidden: ["Sheet 3"],
      problems: ["sheet-not-read Sheet 3!A1"],
      mailed: ALL,
    },
    {
      because: "an address among other things is no list",
      sheets: { Recipients: PEOPLE, Notes: [["Ask"], ["ann@example.com"], ["Budget"], ["B 12"], ["Done"]] },
      problems: [],
      mailed: ALL,
    },
    {
      because: "recipients without headers, though another list is read",
      sheets: { Recipients: [["IT", "ann@example.com"]], Staff: PEOPLE },
      problems: ["recipients-without-headers Recipients!A1"],
    },
    {
      because: "Waves without the headers of waves, of which it has some",
      sheets: {
        Waves: [
          ["Wave", "Week", "Channels"],
          [1, "2", "Email"],
        ],
      },
      problems: ["without-headers Waves!A1"],
    },
    {
      because: "Templates without theirs",
      sheets: {
        Templates: [
          ["Mail", "Subject", "Body"],
          ["Note", "Hej", "Text"],
        ],
      },
      problems: ["without-headers Templates!A1"],
    },
    {
      because: "a Calendar without its, of which it has some",
      sheets: {
        Calendar: [
          ["Day", "Kind", "Label"],
          ["2026-07-07", "Freeze", "Audit"],
        ],
      },
      problems: ["without-headers Calendar!A1"],
    },
    {
      because: "a Calendar of another kind is told",
      sheets: {
        Calendar: [
          ["Mon", "Tue"],
          [1, 2],
        ],
      },
      problems: ["sheet-not-read Calendar!A1"],
      mailed: OWN,
    },
    ...[
      "Recipient",
      "Recipients 2026",
      "Mail recipients",
      "Recipents",
      "Template texts",
      "Waves old",
      "Calendar 2026",
    ].map((name) => ({
      because: `the near name ${name}`,
      sheets: { [name]: [["something"]] },
      problems: [`sheet-not-read ${name}!A1`],
      mailed: OWN,
    })),
    {
      because: "near Settings that hold ours",
      sheets: { "Settings 2026": [["Default weekday", "Friday"]] },
      problems: ["sheet-not-read Settings 2026!A1"],
      mailed: OWN,
    },
    {
      because: "near Settings that do not are another thing",
      sheets: {
        "Intune settings": [["BitLocker", "Required"]],
        "Device settings": [
          ["Setting", "Value"],
          ["Camera", "Off"],
        ],
      },
      problems: [],
      mailed: OWN,
    },
    {
      because: "the groups are no waves, whatever their sheet is called",
      sheets: {
        Groups: [],
        Waves: [],
        "Migration waves": GROUPS,
        "Waves 2025": [
          ["Group", "July"],
          ["IT", "x"],
        ],
        Steps: WAVES,
      },
      problems: [],
      mailed: OWN,
    },
  ];

  it.each(cases)("$because", async ({ sheets, hidden, problems, mailed }) => {
    const reading = await generate(sheets, hidden);
    expect(told(reading).filter((problem) => !/^(?:no-address|group-)/.test(problem))).toEqual(problems);
    expect([to(reading), reading.outputs !== undefined]).toEqual([mailed ?? [], mailed !== undefined]);
  });

  it("a hidden list of groups is named where there is no other", async () => {
    const reading = await generate({ Groups: [], Notes: [["Milk"]], Rings: GROUPS }, ["Rings"]);
    expect(told(reading)).toEqual(["no-table Waves!A1", "sheet-not-read Rings!A1"]);
  });

  it("hidden waves and settings are those that the plan is made by", async () => {
    const reading = await generate({ Settings: SETTINGS, Calendar: [] }, ["Waves", "Settings"]);
    expect(reading.inForce.waves).toEqual({ sheet: "Waves" });
    expect(dates(reading)).toEqual(["2026-07-01", "2026-08-05"]);
  });

  it.each(LANGUAGE_TAGS)("copies of our own sheets are no inputs, in %s", async (language) => {
    const port = memoryWorkbook({
      sheets: [
        { name: "Groups", rows: GROUPS },
        { name: "Staff", rows: PEOPLE },
      ],
    });
    const first = await generateTimeline(port, { ...REQUEST, language }, {});
    const outputs = (await port.describe()).sheets.filter(({ output }) => output !== undefined);
    const grids = await port.read(outputs.map(({ name }) => name));
    const copies = grids.map(({ name, grid }) => ({ name: `${name} (2)`, rows: grid }));
    for (const isVisible of [true, false]) {
      const copied = memoryWorkbook({
        sheets: [
          { name: "Groups", rows: GROUPS },
          { name: "Staff", rows: PEOPLE },
          ...copies.map((copy) => ({ ...copy, isVisible })),
        ],
      });
      const second = await generateTimeline(copied, { ...REQUEST, language }, {});
      expect(second.problems).toEqual(first.problems);
      expect(second.outputs?.timeline).toEqual(first.outputs?.timeline);
    }
  });

  it("starter sheets put no second list of people beside one that is there", async () => {
    const port = workbook({ Staff: PEOPLE });
    await insertStarter(port, "en", { shape: "monthly", today: REQUEST.today }, {});
    expect(to(await generateTimeline(port, REQUEST, {}))).toEqual(ALL);
  });
});
