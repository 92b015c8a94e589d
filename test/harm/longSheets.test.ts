import { insertHolidays } from "../../src/app/insertHolidays";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { recordsOf } from "../../src/domain/messages/messageRows";
import type { Cell, Grid } from "../../src/domain/grid/grid";
import {
  REQUEST,
  GROUPS,
  WAVES,
  TEMPLATES,
  FREEZE,
  SETTINGS,
  workbook,
  generate,
  to,
  dates,
} from "../support/untidyInputs";

/** The header, then so many rows that hold something and mean nothing, or nothing at all, then the rest. */
function pushedDown([header = [], ...rows]: Grid, filler: (index: number) => readonly Cell[]): Grid {
  return [header, ...Array.from({ length: 2_100 }, (_, index) => filler(index)), ...rows];
}

describe("rows below row 2,000 are read", () => {
  const christmas = (index: number): readonly Cell[] => [`20${String(40 + (index % 50))}-12-24`];
  const emptyRow = (): readonly Cell[] => [];

  it.each([
    { because: "a freeze", rows: pushedDown(FREEZE, christmas) },
    { because: "a freeze behind a gap", rows: pushedDown(FREEZE, emptyRow) },
    {
      because: "headers and all",
      rows: [...Array.from({ length: 2_100 }, () => ["a remark"]), ...FREEZE],
    },
  ])("of a Calendar: $because", async ({ rows }) => {
    const [july] = dates(await generate({ Calendar: rows }));
    expect(july).toBe("2026-07-06");
  });

  it("of Groups, behind a gap", async () => {
    const [header = [], ...groups] = GROUPS;
    const rows = [
      header,
      ...groups,
      ...pushedDown([[], ["Later", "September 2026", "later@example.com"]], emptyRow),
    ];
    expect(to(await generate({ Groups: rows }))).toContain("later@example.com");
  });

  it("of Settings", async () => {
    const rows = pushedDown(SETTINGS, (index) => [`Note${String(index)}`, "x"]);
    expect(dates(await generate({ Settings: rows }))).toEqual(["2026-07-01", "2026-08-05"]);
  });

  it("of Waves", async () => {
    const rows = pushedDown(WAVES, emptyRow);
    const [header = [], ...first] = rows;
    const last = [2, "Later", "preEnrollment", "Each group", "3", "Email", "Hello", "Text"];
    const reading = await generate({ Waves: [header, ...WAVES.slice(1), ...first.slice(0, 2_100), last] });
    expect(to(reading)).toHaveLength(4);
  });

  it("of Templates", async () => {
    const people = [
      ["Group", "Name", "Email", "Language"],
      ["IT", "Ann", "ann@example.com", "sv"],
    ];
    const { mails } = await generate({ Recipients: people, Templates: pushedDown(TEMPLATES, emptyRow) });
    expect(mails && recordsOf(mails.rows).map((record) => record["Subject"])).toContain("Hej");
  });

  it("of a calendar that has the holidays already", async () => {
    const port = workbook({ Calendar: pushedDown(FREEZE, christmas) });
    const day = civilDate("2026-07-07");
    const request = {
      country: "SE",
      years: [2026],
      publicHolidays: () => [{ from: day, to: day, label: "Audit", effect: "block" as const }],
    };
    expect(await insertHolidays(port, REQUEST, request, {})).toMatchObject({ outcome: "all-there" });
  });
});
