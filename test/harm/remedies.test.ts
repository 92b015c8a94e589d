import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import type { SheetContents } from "../../src/adapters/memory/workbookContents";
import { generateTimeline } from "../../src/app/generateTimeline";
import { prepareBatch } from "../../src/app/prepareBatch";
import { readRollout } from "../../src/app/readRollout";
import { runPreflight } from "../../src/app/runPreflight";
import type { WorkbookPort } from "../../src/app/workbookPort";
import type { Grid } from "../../src/domain/grid/grid";
import { laterWorkbook, sheetsOf, type Sheets } from "../support/laterWorkbook";
import { marked, REQUEST, SENT, WAVES } from "../support/markedRuns";

/** Rules that are broken, with what is said to mend them; names over ranges are not opened again with these workbooks. */
async function broken(port: WorkbookPort): Promise<readonly string[]> {
  const results = await runPreflight(port, await readRollout(port, REQUEST));
  return results.flatMap((result) =>
    result.state === "failed" && result.rule !== "namedRange"
      ? [`${result.output} ${result.rule}: ${result.remedy ?? "write it anew"}`]
      : [],
  );
}

async function generated(sheets: Sheets): Promise<WorkbookPort> {
  const port = laterWorkbook(sheets);
  const { outputs } = await generateTimeline(port, REQUEST, {});
  expect(outputs).toBeDefined();
  return port;
}

const LONG = "x".repeat(300);

describe("a broken rule is told with what mends it", () => {
  const groups = (...rows: Grid): Sheets => ({
    Groups: [["Group", "Month", "Email"], ...rows],
    Waves: WAVES,
  });
  const fields = Array.from({ length: 9 }, (_, index) => `Field${String(index + 1)}`);
  /** Each of nine people has a long text in a column of their own. */
  const people = (text: string): Sheets => ({
    ...groups(["IT", "2026-07", null]),
    Recipients: [
      ["Group", "Email", ...fields],
      ...fields.map((own, index) => [
        "IT",
        `p${String(index)}@x.com`,
        ...fields.map((field) => (field === own ? text : "x")),
      ]),
    ],
  });

  it.each<{ what: string; sheets: Sheets; told: readonly string[]; mended: Sheets }>([
    {
      what: "a group's name with commas as To",
      sheets: groups(["HR; Finance", "2026-07", null]),
      told: ["messages addresses: planAddresses", "send addresses: planAddresses"],
      mended: groups(["HR; Finance", "2026-07", "hr@x.com"]),
    },
    {
      what: "nine columns of long texts",
      sheets: people(LONG),
      told: ["messages longTextsFirst: planLengths", "send longTextsFirst: planLengths"],
      mended: people("short"),
    },
  ])("$what", async ({ sheets, told, mended }) => {
    const port = await generated(sheets);
    await prepareBatch(port, REQUEST, "2026-07-07 Note", {});
    expect(await broken(port)).toEqual(told);
    await generateTimeline(port, REQUEST, {});
    expect(await broken(port)).toEqual(told);
    expect(await broken(await generated({ ...(await sheetsOf(port)), ...mended }))).toEqual([]);
  });

  it("a hidden sheet, which stays hidden when it is written anew", async () => {
    const sheets = await sheetsOf(await generated(groups(["IT", "2026-07", "it@x.com"])));
    const contents = Object.entries(sheets).map(([name, rows]): SheetContents => ({
      name,
      rows,
      isVisible: name !== "Messages",
    }));
    const { names } = laterWorkbook(sheets).state();
    const port = memoryWorkbook({ sheets: contents, names });
    await generateTimeline(port, REQUEST, {});
    expect(await broken(port)).toEqual(["messages nothingHidden: unhide"]);
  });

  it.each([
    { what: "sent", row: SENT },
    { what: "cancelled", row: { status: "Cancelled" } },
  ])("a batch on Send that was $what since", async ({ row }) => {
    const port = await generated(groups(["IT", "2026-07", "it@x.com"]));
    await prepareBatch(port, REQUEST, "2026-07-07 Note", {});
    const later = laterWorkbook(marked(await sheetsOf(port), [["Note", "IT", row]]));
    expect(await broken(later)).toEqual([
      "messages sameAsPlan: write it anew",
      "send stillToSend: settled",
      "send sameAsPlan: settled",
    ]);
    await generateTimeline(later, REQUEST, {});
    expect(await broken(later)).toEqual([]);
  });
});
