import fc from "fast-check";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import { recordsOf } from "../../src/domain/messages/messageRows";
import type { Grid } from "../../src/domain/grid/grid";

const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };

/** A workbook of which every sheet changes what is mailed, to whom or when. */
const SHEETS: Readonly<Record<string, Grid>> = {
  Groups: [
    ["Group", "Month", "Email"],
    ["IT", "2026-07", "it@example.com"],
    ["HR", "2026-08", "hr@example.com"],
  ],
  Waves: [
    ["Wave", "Message", "Phase", "Audience", "Week", "Channels", "Subject", "Body"],
    [1, "Note", "preEnrollment", "Each group", "1", "Email", "Hello", "Text"],
  ],
  Recipients: [
    ["Group", "Name", "Email", "Language", "Opt-out"],
    ["IT", "Ann", "ann@example.com", "sv", null],
    ["IT", "Bo", "bo@example.com", null, "x"],
    ["HR", "Cy", "cy@example.com", null, null],
  ],
  Templates: [
    ["Message", "Language", "Subject", "Body"],
    ["Note", "Svenska", "Hej", "Text"],
  ],
  Calendar: [
    ["From", "To", "Label", "Kind"],
    ["2026-07-07", "2026-07-07", "Audit", "Freeze"],
  ],
  Settings: [
    ["Setting", "Value"],
    ["Default weekday", "Tuesday"],
    ["Weekend", "Friday, Saturday"],
  ],
  Suppress: [["Email"], ["cy@example.com"]],
};

type Change = "hidden" | "doubled" | "renamed" | "pushed down";

/** What is done to the sheet of a name. */
type SheetChange = {
  readonly name: string;
  readonly changes: readonly Change[];
  readonly nearName: string;
  readonly gap: number;
  readonly isFirst: boolean;
};

const anyChange: fc.Arbitrary<SheetChange> = fc.record({
  name: fc.constantFrom(...Object.keys(SHEETS).filter((name) => name !== "Groups")),
  changes: fc.uniqueArray(fc.constantFrom<Change>("hidden", "doubled", "renamed", "pushed down"), {
    minLength: 1,
    maxLength: 3,
  }),
  nearName: fc.constantFrom("$ (2)", "$ 2026", "Old $", "my $", "$_final", "$s"),
  gap: fc.constantFrom(1_990, 2_000, 2_500),
  isFirst: fc.boolean(),
});

function changed({ name, changes, nearName, gap, isFirst }: SheetChange): {
  readonly sheets: readonly SheetContents[];
  readonly names: readonly string[];
} {
  const has = (change: Change): boolean => changes.includes(change);
  const [header = [], ...rows] = SHEETS[name] ?? [];
  const near = nearName.replace("$", name);
  const own: SheetContents = {
    name: has("renamed") ? near : name,
    rows: has("pushed down")
      ? [header, ...Array.from({ length: gap }, () => []), ...rows]
      : [header, ...rows],
    isVisible: !has("hidden"),
  };
  const copy = has("doubled") ? [{ ...own, name: `${own.name} copy` }] : [];
  const others = Object.entries(SHEETS)
    .filter(([other]) => other !== name)
    .map(([other, grid]): SheetContents => ({ name: other, rows: grid }));
  const mine = [own, ...copy];
  return {
    sheets: isFirst ? [...mine, ...others] : [...others, ...mine],
    names: mine.map((sheet) => sheet.name),
  };
}

function generate(sheets: readonly SheetContents[]): Promise<RolloutReading> {
  return generateTimeline(memoryWorkbook({ sheets }), REQUEST, {});
}

/** Everything that is mailed, but for the batch, whose name tells of nothing else. */
function mailed({ mails }: RolloutReading): readonly object[] {
  return mails === undefined ? [] : recordsOf(mails.rows);
}

it("a sheet that is hidden, doubled, renamed or long changes nothing, or a problem names it", async () => {
  const asIs = await generate(Object.entries(SHEETS).map(([name, rows]) => ({ name, rows })));
  const told = asIs.problems.map(({ code }) => code);
  expect([mailed(asIs).length, told]).toEqual([1, ["suppressed", "group-left-out"]]);
  await fc.assert(
    fc.asyncProperty(anyChange, async (change) => {
      const { sheets, names } = changed(change);
      const reading = await generate(sheets);
      const isNamed = reading.problems.some(
        ({ sheet, code }) => names.includes(sheet) && code !== "suppressed",
      );
      const isSame = JSON.stringify(mailed(reading)) === JSON.stringify(mailed(asIs));
      expect([change, names, isNamed || isSame]).toEqual([change, names, true]);
    }),
    { numRuns: 150, seed: 9 },
  );
});
