import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { normalizeText } from "../../src/domain/language/normalizeText";
import { sampleWorkbook } from "../assets/sampleWorkbook";
import { generated, workbookOf, type Generated } from "./generated";
import { markedDocument, markedTexts } from "./markedDocument";
import { asWritten, columnsOf, mergedRecords, type MergedRecords } from "./mergedRecords";
import { NASTY_LINES, NASTY_PARAGRAPHS } from "./nastyTexts";
import { startWriter, type Writer } from "./startWriter";

let writer: Writer;
beforeAll(() => {
  writer = startWriter();
});
afterAll(() => writer.end());

describe("each row of Messages reads in a document as we say, and every column is a text", () => {
  it.each(LANGUAGE_TAGS)("the sample in %s", async (language) => {
    const written = await generated(await sampleWorkbook(language), language);
    expect(written.records).toHaveLength(24);
    expect(await merged(written)).toEqual(asWritten(written.records));
  });

  it("batch by batch", async () => {
    const { workbook, records } = await generated(await sampleWorkbook("sv"), "sv");
    const columns = columnsOf(records);
    const batches = [...new Set(records.map((record) => record["Batch"] ?? ""))];
    expect(batches).toHaveLength(16);
    const document = await markedDocument(columns);
    const merges = await writer.merge(
      { workbook, sheet: "Messages" },
      batches.map((batch) => ({ document, filter: `"Batch" = '${batch}'` })),
    );
    expect(merges.map(({ texts }) => texts.map((text) => markedTexts(text, columns)))).toEqual(
      batches.map((batch) => records.filter((record) => record["Batch"] === batch)),
    );
  });
});

describe("what a person writes reaches the mail as it is", () => {
  it("in Subject and Body of a Waves sheet, each to a group of its own", async () => {
    const texts = { ...NASTY_LINES, ...NASTY_PARAGRAPHS };
    const rows = Object.entries(texts).map(([name, text], index) => {
      const subject = text.length > 300 || text.includes("\n") ? name : text;
      return [String(index + 1), name, name, "1", subject, text];
    });
    const written = await generated(
      await workbookOf({
        Groups: [["Group", "Month"], ...rows.map(([, name = ""]) => [name, "July"])],
        Waves: [["Wave", "Message", "Audience", "Week", "Subject", "Body"], ...rows],
      }),
      "en",
    );
    const inRecords = written.records.map(({ Message, Subject, Body }) => [Message, Subject, Body]);
    expect(new Set(inRecords)).toEqual(
      new Set(rows.map(([, name, , , subject, body]) => [name, subject, body])),
    );
    expect(await merged(written)).toEqual(asWritten(written.records));
  });

  it("in the name of a group", async () => {
    const names = Object.values(NASTY_LINES).filter((text) => !text.startsWith("=") && text.length < 300);
    const written = await generated(
      await workbookOf({
        Groups: [["Group", "Month"], ...names.map((name) => [name, "July"])],
        Waves: [
          ["Wave", "Message", "Week", "Subject", "Body"],
          ["1", "Hello", "1", "{{Group}}: hello", "Hello {{Group}},\n{{Group}}"],
        ],
      }),
      "en",
    );
    expect(new Set(written.records.map(({ Group }) => Group))).toEqual(new Set(names.map(normalizeText)));
    expect(await merged(written)).toEqual(asWritten(written.records));
  });
});

describe("what would go wrong is seen", () => {
  const csv = Buffer.from("To,Batch\r\n007,1\r\n");

  it("a number is no text, and loses its zeros", async () => {
    const document = await markedDocument(["To"]);
    const [merge] = await writer.merge({ csv, delimiter: "," }, [{ document }]);
    expect(merge?.columns).not.toContainEqual({ name: "To", type: "VARCHAR" });
    expect(merge?.texts.map((text) => markedTexts(text, ["To"]))).toEqual([{ To: "7" }]);
  });

  it("a field that is no column keeps its placeholder", async () => {
    const document = await markedDocument(["Name"]);
    const [merge] = await writer.merge({ csv, delimiter: "," }, [{ document }]);
    expect(merge?.texts.map((text) => markedTexts(text, ["Name"]))).toEqual([{ Name: "«Name»" }]);
  });

  it("a sheet that is not there is refused", async () => {
    const workbook = await workbookOf({ Groups: [["Group", "Month"]] });
    const document = await markedDocument(["To"]);
    await expect(writer.merge({ workbook, sheet: "Messages" }, [{ document }])).rejects.toThrow(
      "mergeWithWriter.py",
    );
  });
});

function merged({ workbook, records }: Generated): Promise<MergedRecords> {
  return mergedRecords(writer, { workbook, sheet: "Messages" }, columnsOf(records));
}
