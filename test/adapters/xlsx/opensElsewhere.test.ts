import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { HARD_TEXTS, MESSAGES, messagesDraft, TIMELINE } from "../../contract/drafts";
import { sheetsAsCsv } from "../../support/libreOffice";
import { readWorkbook } from "../../support/readWorkbook";
import { plainWorkbook } from "./plainWorkbook";
import { richWorkbook } from "./richWorkbook";
import { prefixed, strict } from "./variants";

const PLAIN = plainWorkbook({ sheets: [{ name: "Groups", rows: [["IT", 50, true]] }] });
const TEXTS = messagesDraft([["Text", "More"], ...HARD_TEXTS.map((text, index) => [text, String(index)])]);

async function generated(bytes: Uint8Array, messages = MESSAGES): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, nodeCodec);
  await workbook.replaceOutputs([TIMELINE, messages], {});
  return workbook.save();
}

describe("LibreOffice", () => {
  const TIMELINE_CSV = `"Communication plan","July","August"\n"Wave 1","All",\n"Kickoff meeting",2026-07-07,\n"Share",25%,"A longer line\nin two"\n`;
  const MESSAGES_CSV = `"MessageId","To","Body"\n"1","it@example.com","Hello\nIT"\n"2","retail@example.com","Hello\nRetail"\n`;
  let csv: Readonly<Record<string, string>>;
  beforeAll(async () => {
    csv = sheetsAsCsv({
      "rich.xlsm": await generated(richWorkbook()),
      "prefixed.xlsx": await generated(prefixed(PLAIN)),
      "strict.xlsx": await generated(strict(PLAIN)),
      "texts.xlsx": await generated(PLAIN, TEXTS),
    });
  }, 120_000);

  it.each(["rich", "prefixed", "strict"])("opens the %s workbook and shows the outputs", (name) => {
    expect(csv[`${name}-Timeline.csv`]).toBe(TIMELINE_CSV);
    expect(csv[`${name}-Messages.csv`]).toBe(MESSAGES_CSV);
  });

  it("shows the person's own cells as before", () => {
    expect(csv["prefixed-Groups.csv"]).toBe('"IT",50,TRUE\n');
    expect(csv["rich-Secret.csv"]).toBe("4000\n");
  });

  it("takes every text for text; it makes one line break of a Windows one", () => {
    const expected = TEXTS.rows.map((row) =>
      row.map((text) => `"${String(text).replaceAll('"', '""').replaceAll("\r\n", "\n")}"`).join(","),
    );
    expect(csv["texts-Messages.csv"]).toBe(`${expected.join("\n")}\n`);
  });
});

describe("openpyxl", () => {
  it("reads every text as text, formatted as text, and nothing as a formula", async () => {
    const sheet = readWorkbook(await generated(PLAIN, TEXTS)).sheets.find(({ name }) => name === "Messages");
    // openpyxl leaves one escape of Excel's as it is.
    const decoded = sheet?.values.map((row) =>
      row.map((value) => (typeof value === "string" ? value.replace("_x005F_", "_") : value)),
    );
    expect(decoded).toEqual(TEXTS.rows);
    expect(new Set(sheet?.types.flat())).toEqual(new Set(["s"]));
    expect(new Set(Object.values(sheet?.styles ?? {}).map((style) => JSON.stringify(style)))).toEqual(
      new Set([JSON.stringify({ numberFormat: "@" })]),
    );
  });

  it("finds the outputs and the person's sheets in a rich workbook", async () => {
    const { sheets, names, baseFont } = readWorkbook(await generated(richWorkbook()));
    expect(sheets.map(({ name, isVisible }) => [name, isVisible])).toEqual([
      ["Data", true],
      ["Pivot", true],
      ["Secret", false],
      ["Timeline", true],
      ["Messages", true],
    ]);
    expect(sheets[0]).toMatchObject({ tables: ["Groups"], charts: 1, merges: ["B6:C6"] });
    expect(baseFont).toEqual({ name: "Aptos Narrow", size: 10 });
    expect(sheets[3]?.styles["A1"]).toEqual({
      numberFormat: "@",
      bold: true,
      fontColor: "#FFFFFF",
      fill: "#1F3864",
      horizontalAlignment: "center",
    });
    expect(names.map(({ name, refersTo, isHidden }) => [name, refersTo, isHidden])).toEqual([
      ["Elsewhere", "[1]Sheet1!$A$1", false],
      ["Rate", "0.25", false],
      ["Slicer_Group", "#N/A", false],
      ["_RolloutWaves.timeline", "'Timeline'!$1:$1048576", true],
      ["Messages", "'Messages'!$A$1:$C$3", false],
      ["_RolloutWaves.messages", "'Messages'!$1:$1048576", true],
    ]);
  });
});
