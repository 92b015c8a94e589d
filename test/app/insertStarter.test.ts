import { recordsOf } from "../../src/domain/messages/messageRows";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { checkDraft } from "../../src/app/checkDraft";
import { generateTimeline } from "../../src/app/generateTimeline";
import { insertStarter } from "../../src/app/insertStarter";
import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { wordsOf } from "../support/wordsOf";
import { PLAN_SHAPE_NAMES } from "../../src/domain/plan/planShapes";
import { calendarStarter } from "../../src/domain/sheets/starters/calendarStarter";
import { recipientsStarter } from "../../src/domain/sheets/starters/recipientsStarter";
import { settingsStarter } from "../../src/domain/sheets/starters/settingsStarter";
import { wavesStarter } from "../../src/domain/sheets/starters/wavesStarter";
import { GOLDEN_CASES, GOLDEN_REQUEST } from "../golden/goldenCases";

const MONTHLY = { shape: "monthly", today: GOLDEN_REQUEST.today } as const;

async function sheetNames(port: ReturnType<typeof memoryWorkbook>): Promise<readonly string[]> {
  return (await port.describe()).sheets.map(({ name }) => name);
}

describe("the starter sheets", () => {
  it("are five, in order, and adding them again adds nothing", async () => {
    const port = memoryWorkbook({ sheets: [] });
    const names = ["Groups", "Waves", "Recipients", "Calendar", "Settings"];
    expect(await insertStarter(port, "en", MONTHLY, {})).toEqual(names);
    expect(await insertStarter(port, "sv", MONTHLY, {})).toEqual([]);
    expect(await sheetNames(port)).toEqual(names);
  });

  it.each(
    GOLDEN_CASES.filter(({ name }) => name.endsWith("/list")).map((golden) => ({
      ...golden,
      language: LANGUAGE_TAGS.find((tag) => golden.name === `example-${tag}/list`) ?? "en",
    })),
  )("give the tables of $name, cell for cell", async ({ language, timeline, messages }) => {
    const port = memoryWorkbook({ sheets: [] });
    await insertStarter(port, language, MONTHLY, {});
    const { problems, outputs, mails } = await generateTimeline(port, GOLDEN_REQUEST, {});
    // Once the waves are on a sheet of the person's own, Microsoft's plan is advised on as any other.
    expect(problems.map(({ code }) => code)).toEqual(["kickoff-with-first-message"]);
    expect(outputs?.timeline).toEqual(timeline);
    // The sample has people with addresses, the golden has not.
    const withoutPeople = ({ To: _to, Name: _name, ...record }: Readonly<Record<string, string>>): object =>
      record;
    expect(mails && recordsOf(mails.rows).map(withoutPeople)).toEqual(messages.map(withoutPeople));
  });

  it("leave what is there alone, whatever it is called", async () => {
    const mine = [
      ["Team", "Month"],
      ["Depot", "July 2026"],
    ];
    const port = memoryWorkbook({
      sheets: [
        { name: "My plan", rows: mine },
        { name: "kalender", rows: [["Fredag"]] },
        {
          name: "Steps",
          rows: [
            ["Message", "Phase", "Week"],
            ["Hello", "enrollment", "2"],
          ],
        },
        {
          name: "Options",
          rows: [
            ["Setting", "Value"],
            ["Start month", "2026-07"],
          ],
        },
      ],
    });
    expect(await insertStarter(port, "en", MONTHLY, {})).toEqual(["Recipients"]);
    const { outputs } = await generateTimeline(port, GOLDEN_REQUEST, {});
    expect(outputs?.timeline.map(([label]) => label)).toEqual(["Communication plan", "Wave 1", "Hello"]);
  });

  it.each(LANGUAGE_TAGS)("are sheets that every Excel takes, in %s", (tag) => {
    const words = wordsOf(tag);
    const { today } = GOLDEN_REQUEST;
    for (const shape of PLAN_SHAPE_NAMES) {
      expect(() => checkDraft(wavesStarter(words, shape))).not.toThrow();
      expect(() => checkDraft(settingsStarter(words, shape))).not.toThrow();
    }
    expect(() => checkDraft(recipientsStarter(words, undefined))).not.toThrow();
    expect(() => checkDraft(recipientsStarter(words, words.sample.sheet))).not.toThrow();
    expect(() => checkDraft(calendarStarter(words, today, 1904))).not.toThrow();
  });

  it("have drop-downs and notes, and week cells that Excel leaves as text", () => {
    const { rows, styles, validations } = wavesStarter(wordsOf("en"), "monthly");
    const column = rows[0]?.indexOf("Week") ?? -1;
    const ofColumn = validations?.filter(({ range }) => range.firstColumn === column);
    expect(ofColumn).toMatchObject([
      { range: { firstRow: 0, lastRow: 0 }, hint: { title: "Week" } },
      {
        range: { firstRow: 1, lastRow: 500 },
        list: {
          choices: ["First week", "Second week", "Third week", "Fourth week", "Fifth week", "Last week"],
        },
      },
    ]);
    expect(styles.find(({ range }) => range.firstRow === 1 && range.firstColumn === column)?.style).toEqual({
      verticalAlignment: "top",
    });
  });
});
