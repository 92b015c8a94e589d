import { foldText } from "../../../../../src/domain/language/foldText";
import { LANGUAGE_NAMES } from "../../../../../src/domain/language/languageNames";
import type { Message } from "../../../../../src/domain/plan/wave";
import type { Cell, Grid } from "../../../../../src/domain/grid/grid";
import {
  readTemplates,
  type TemplatesReading,
} from "../../../../../src/domain/sheets/input/people/readTemplates";
import { sheetOf } from "../readSheet";

const HEADER = ["Message", "Language", "Subject", "Body"];
const MESSAGES = ["Kickoff", "Note"].map((name): Message => ({
  name,
  phase: "preEnrollment",
  channels: ["email"],
  week: 1,
  monthsAfter: 0,
  weekday: 2,
  subject: "s",
  body: "b",
}));

function read(grid: Grid, name = "Templates"): TemplatesReading {
  return readTemplates([sheetOf([["Group", "Month"]], [], "Groups"), sheetOf(grid, [], name)], {
    messages: MESSAGES,
    fieldsOf: ({ name: message }) => (message === "Note" ? ["Group", "Name"] : ["Group"]),
  });
}

function textsOf({ texts }: TemplatesReading): readonly (readonly string[])[] {
  return [...texts].flatMap(([message, byLanguage]) =>
    [...byLanguage].map(([language, { subject, body }]) => [message, language, subject, body]),
  );
}

describe("the Templates sheet", () => {
  it.each<{ because: string; grid: Grid; name?: string; texts: readonly (readonly string[])[] }>([
    {
      because: "gives a text by message and language",
      grid: [HEADER, ["Note", "Swedish", "Hej {{Name}}", "Rad 1\nRad 2"], ["note ", "de", "Hallo", " Text "]],
      texts: [
        ["Note", "sv", "Hej {{Name}}", "Rad 1\nRad 2"],
        ["Note", "de", "Hallo", "Text"],
      ],
    },
    {
      because: "may be anywhere on any sheet",
      grid: [["Our texts"], [], [null, ...HEADER], [null, "Kickoff", "日本語", "a", "b"]],
      name: "Whatever",
      texts: [["Kickoff", "ja", "a", "b"]],
    },
    {
      because: "may be in Swedish",
      grid: [
        ["Meddelande", "Språk", "Ämne", "Brödtext"],
        ["Note", "Svenska", "Hej", "Text"],
      ],
      name: "Mallar",
      texts: [["Note", "sv", "Hej", "Text"]],
    },
    {
      because: "is not the Waves sheet",
      grid: [
        ["Message", "Language", "Subject", "Body", "Week"],
        ["Note", "sv", "a", "b", 1],
      ],
      name: "Waves",
      texts: [],
    },
    {
      because: "keeps a text with braces that make no field, a formula, and right-to-left",
      grid: [HEADER, ["Note", "sv", "=1+1 } {", "\u202bשלום\u202c 👩‍💻"]],
      texts: [["Note", "sv", "=1+1 } {", "\u202bשלום\u202c 👩‍💻"]],
    },
  ])("$because", ({ grid, name, texts }) => {
    const reading = read(grid, name);
    expect(reading.problems).toEqual([]);
    expect(textsOf(reading)).toEqual(texts.map(([message = "", ...rest]) => [foldText(message), ...rest]));
  });

  const sheet = "Templates";
  it.each<{ because: string; row: readonly Cell[]; problems: readonly object[] }>([
    {
      because: "no message",
      row: [null, "sv", "a", "b"],
      problems: [{ code: "missing-value", sheet, cell: "A3", name: "Message" }],
    },
    {
      because: "no language",
      row: ["Note", " ", "a", "b"],
      problems: [{ code: "missing-value", sheet, cell: "B3", name: "Language" }],
    },
    {
      because: "a message that is not in the plan",
      row: ["Not", "sv", "a", "b"],
      problems: [{ code: "unknown-message", sheet, cell: "A3", found: "Not", nearest: "Note" }],
    },
    {
      because: "a language that we do not speak",
      row: ["Note", "Klingon", "a", "b"],
      problems: [
        {
          code: "not-a-choice",
          sheet,
          cell: "B3",
          name: "Language",
          found: "Klingon",
          choices: Object.values(LANGUAGE_NAMES),
        },
      ],
    },
    {
      because: "no subject and no body",
      row: ["Note", "sv", null, "\n "],
      problems: [
        { code: "missing-text", sheet, cell: "C3", message: "Note" },
        { code: "missing-text", sheet, cell: "D3", message: "Note" },
      ],
    },
    {
      because: "a field that there is not",
      row: ["Note", "sv", "{{Nam}}", "{{__proto__|x}}"],
      problems: [
        { code: "unknown-field", sheet, cell: "C3", field: "Nam", nearest: "Name" },
        { code: "unknown-field", sheet, cell: "D3", field: "__proto__", nearest: "Group" },
      ],
    },
    {
      because: "a field of another message",
      row: ["Kickoff", "sv", "{{Name}}", "b"],
      problems: [{ code: "unknown-field", sheet, cell: "C3", field: "Name", nearest: "Group" }],
    },
    {
      because: "the same again",
      row: ["note", "german", "a", "b"],
      problems: [{ code: "repeated-template", sheet, cell: "A3", message: "Note", otherCell: "A2" }],
    },
    {
      because: "an error value",
      row: ["Note", "sv", { error: "#REF!" }, "b"],
      problems: [
        { code: "cell-error", sheet, cell: "C3", found: "#REF!" },
        { code: "missing-text", sheet, cell: "C3", message: "Note" },
      ],
    },
  ])("is told of $because with its cell", ({ row, problems }) => {
    const reading = read([HEADER, ["Note", "de", "Hallo", "Text"], row]);
    expect(reading.problems).toEqual(problems);
  });
});
