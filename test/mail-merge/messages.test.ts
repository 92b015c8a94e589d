import { LANGUAGE_TAGS } from "../../src/domain/language/languageTag";
import { normalizeText } from "../../src/domain/language/normalizeText";
import { recordsOf } from "../../src/domain/messages/messageRows";
import { sampleWorkbook } from "../assets/sampleWorkbook";
import { markedDocument, markedTexts } from "./markedDocument";
import { expectLetters, expectRows } from "./expectMerge";
import { NASTY_LINES, NASTY_PARAGRAPHS } from "./nastyTexts";
import { startWriter, type Writer } from "./startWriter";
import { generated, workbookOf } from "./writtenWorkbook";

// LibreOffice is slow on a machine that does much else.
jest.setTimeout(120_000);

let writer: Writer;
beforeAll(() => {
  writer = startWriter();
});
afterAll(() => writer.end());

describe("each row of Messages reads in a document as we say, and every column is a text", () => {
  it.each(LANGUAGE_TAGS)("the sample in %s", async (language) => {
    const { workbook, mails } = await generated(await sampleWorkbook(language), language);
    expect(mails.rows).toHaveLength(24);
    await expectRows(writer, { workbook, sheet: "Messages" }, mails.rows);
  });
});

describe("what a person writes reaches the mail as it is", () => {
  it("in Subject and Body of a Waves sheet, each to a group of its own", async () => {
    const texts = { ...NASTY_LINES, ...NASTY_PARAGRAPHS };
    const messages = Object.entries(texts).map(([name, text]) => ({
      name,
      subject: text.length > 300 || text.includes("\n") ? name : text,
      body: text,
    }));
    const { workbook, mails } = await generated(
      await workbookOf({
        Groups: [["Group", "Month"], ...messages.map(({ name }) => [name, "July"])],
        Waves: [
          ["Wave", "Message", "Audience", "Week", "Subject", "Body"],
          ...messages.map(({ name, subject, body }, index) => {
            const onWindows = body.replaceAll("\n", "\r\n");
            return [String(index + 1), name, name, "1", subject, onWindows];
          }),
        ],
      }),
      "en",
    );
    expect(
      new Set(recordsOf(mails.rows).map(({ Message, Subject, Body }) => [Message, Subject, Body])),
    ).toEqual(new Set(messages.map(({ name, subject, body }) => [name, subject, body])));
    await expectRows(writer, { workbook, sheet: "Messages" }, mails.rows);
    await expectLetters(writer, { workbook, sheet: "Messages" }, mails.rows);
  });

  it("in the name of a group", async () => {
    const names = Object.values(NASTY_LINES).filter((text) => !text.startsWith("=") && text.length < 300);
    const { workbook, mails } = await generated(
      await workbookOf({
        Groups: [["Group", "Month"], ...names.map((name) => [name, "July"])],
        Waves: [
          ["Wave", "Message", "Week", "Subject", "Body"],
          ["1", "Hello", "1", "{{Group}}: hello", "Hello {{Group}},\n{{Group}}"],
        ],
      }),
      "en",
    );
    expect(new Set(recordsOf(mails.rows).map(({ Group }) => Group))).toEqual(
      new Set(names.map(normalizeText)),
    );
    await expectRows(writer, { workbook, sheet: "Messages" }, mails.rows);
    await expectLetters(writer, { workbook, sheet: "Messages" }, mails.rows);
  });
});

describe("what would go wrong is seen", () => {
  const csv = Buffer.from("To,Batch\r\n007,1\r\n");

  it("a number is no text, and loses its zeros", async () => {
    const document = await markedDocument(["To"]);
    const merge = await writer.merge({ csv, delimiter: "," }, document);
    expect(merge.columns).not.toContainEqual({ name: "To", type: "VARCHAR" });
    expect(merge.texts.map((text) => markedTexts(text, ["To"]))).toEqual([["7"]]);
  });

  it("a field that is no column keeps its placeholder", async () => {
    const document = await markedDocument(["Name"]);
    const merge = await writer.merge({ csv, delimiter: "," }, document);
    expect(merge.texts.map((text) => markedTexts(text, ["Name"]))).toEqual([["«Name»"]]);
  });

  it("a sheet that is not there is refused", async () => {
    const workbook = await workbookOf({ Groups: [["Group", "Month"]] });
    const document = await markedDocument(["To"]);
    await expect(writer.merge({ workbook, sheet: "Messages" }, document)).rejects.toThrow(
      "mergeWithWriter.py",
    );
  });
});
