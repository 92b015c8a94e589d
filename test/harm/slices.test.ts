import fc from "fast-check";
import { prepareBatch } from "../../src/app/prepareBatch";
import { isoDateText } from "../../src/domain/calendar/civilDate";
import { wordsOf } from "../support/wordsOf";
import type { Grid } from "../../src/domain/grid/grid";
import { laterWorkbook, sheetsOf, type Sheets } from "../support/laterWorkbook";
import { mailsOn, marked, REQUEST, rowOf, run, SENT, WAVES, type Run } from "../support/markedRuns";

const { headers } = wordsOf("en").communications;

describe("a group that the help desk takes in three parts", () => {
  const people = (count: number, from = 0): Grid =>
    Array.from({ length: count }, (_, index) => ["IT", `${String(index + from)}@x.com`]);
  const divided: Sheets = {
    Groups: [
      ["Group", "Month", "Users"],
      ["IT", "2026-07", 110],
    ],
    Waves: WAVES,
    Settings: [
      ["Setting", "Value"],
      ["Capacity", 40],
      ["Over capacity", "Split"],
    ],
  };
  const withPeople = (sheets: Sheets, recipients: Grid): Sheets => ({
    ...sheets,
    Recipients: [["Group", "Email"], ...recipients],
  });

  /** Sends what some rows say, and marks them: who got what is put on record. */
  async function send(
    { sheets, reading }: Run,
    part: string,
    record: string[],
    names: readonly string[] = ["Note", "Start"],
  ): Promise<Sheets> {
    const workbook = laterWorkbook(sheets);
    for (const { message, slice, sendDate } of reading.outputs?.plan.scheduled ?? []) {
      if (!names.includes(message.name) || `${String(slice.number)}/${String(slice.count)}` !== part)
        continue;
      await prepareBatch(workbook, REQUEST, `${isoDateText(sendDate)} ${message.name}`, {});
      record.push(...mailsOn(await sheetsOf(workbook), "Send"));
    }
    return marked(
      await sheetsOf(workbook),
      names.map((name) => [name, `IT ${part}`, SENT]),
    );
  }

  it("sends nobody anything twice, whoever comes, goes and is sorted, over many runs", async () => {
    const record: string[] = [];
    let story = await run(withPeople(divided, people(12)));
    const inFirst = new Set(
      mailsOn(story.sheets)
        .slice(0, 4)
        .map((mail) => mail.replace(/.* to /, "")),
    );
    story = await run(await send(story, "1/3", record));
    expect(new Set(record.map((mail) => mail.replace(/.* to /, "")))).toEqual(inFirst);
    expect(story.reading.problems.map(({ code }) => code)).toEqual(["send-settled"]);
    // Messages has forgotten who was in the first part; the log knows.
    story = await run(story.sheets);
    expect(story.reading.problems).toEqual([]);
    const known = mailsOn(story.sheets);
    expect(known).toHaveLength(16);
    const later = withPeople(story.sheets, [...people(1, 99), ...[...people(12)].reverse()]);
    for (const sheets of [later, (await run(later)).sheets]) {
      story = await run(sheets);
      expect(story.reading.problems).toEqual([]);
      const mails = [...mailsOn(story.sheets)].sort();
      expect(mails).toEqual([...known, "Note to 99@x.com", "Start to 99@x.com"].sort());
    }
    story = await run(await send(story, "2/3", record));
    story = await run(await send(await run(story.sheets), "3/3", record));
    story = await run(story.sheets);
    expect([mailsOn(story.sheets), story.reading.problems]).toEqual([[], []]);
    expect(new Set(record).size).toBe(record.length);
    expect(record).toHaveLength(26);
    expect(rowOf(story.sheets, "Note", "IT")).toMatchObject({ ...SENT, recipients: 4 });
  });

  it("sends nobody anything twice, in whatever order the parts of its messages are sent", async () => {
    const parts = ["1/3", "2/3", "3/3"].flatMap((part) => [
      ["Note", part] as const,
      ["Start", part] as const,
    ]);
    const order = fc.shuffledSubarray(parts, { minLength: parts.length });
    const changes = fc.array(fc.constantFrom("again", "new", "turned"), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(order, changes, async (sending, between) => {
        const record: string[] = [];
        let listed = people(9);
        let story = await run(withPeople(divided, listed));
        for (const [step, [name, part]] of sending.entries()) {
          const sheets = await send(story, part, record, [name]);
          if (between[step] === "new") listed = [...people(1, 100 + step), ...listed];
          if (between[step] === "turned") listed = [...listed].reverse();
          story = await run(withPeople((await run(sheets)).sheets, listed));
        }
        expect(new Set(record).size).toBe(record.length);
        for (const [, address] of people(9)) {
          for (const [name] of parts) expect(record).toContain(`${name} to ${String(address)}`);
        }
      }),
      { numRuns: 15, seed: 4 },
    );
  });

  it("lets who is new join what is still to be sent while it is known who was in the rest", async () => {
    const record: string[] = [];
    const first = await run(withPeople(divided, people(12)));
    const sent = await send(first, "1/3", record);
    const { reading, sheets } = await run(withPeople(sent, [...people(3, 90), ...people(12)]));
    expect(reading.problems.map(({ code }) => code)).toEqual(["send-settled"]);
    expect(mailsOn(sheets).filter((mail) => mail.startsWith("Note"))).toHaveLength(11);
    expect(mailsOn(sheets).filter((mail) => record.includes(mail))).toEqual([]);
  });

  it.each([
    { what: "in two", capacity: 60 },
    { what: "not at all", capacity: 200 },
    { what: "in four", capacity: 30 },
  ])("and is then divided $what, sends nobody anything twice", async ({ capacity }) => {
    const record: string[] = [];
    const first = await run(withPeople(divided, people(12)));
    const sent = await send(await run(await send(first, "1/3", record)), "3/3", record);
    const settings: Grid = [
      ["Capacity", capacity],
      ["Over capacity", "Split"],
    ];
    for (const edited of [sent, (await run(sent)).sheets]) {
      let sheets: Sheets = { ...edited, Settings: settings };
      for (let times = 0; times < 3; times += 1) {
        sheets = (await run(sheets)).sheets;
        expect(mailsOn(sheets).filter((mail) => record.includes(mail))).toEqual([]);
      }
    }
  });

  it("stops where the column that tells its parts apart is renamed", async () => {
    const { sheets } = await run(withPeople(divided, people(12)));
    const [header = [], ...rows] = sheets["Communications"] ?? [];
    const renamed = header.map((cell) => (cell === headers.slice ? "Part" : cell));
    const { reading } = await run({ ...sheets, Communications: [renamed, ...rows] });
    expect(reading.problems).toEqual([
      {
        code: "communications-header-missing",
        sheet: "Communications",
        cell: "B1",
        headers: [headers.slice],
      },
    ]);
  });
});
