import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { csvText, type CsvSeparator, type CsvTable } from "../../../src/domain/messages/csvText";
import { parseCsv } from "../../support/parseCsv";

function tableOf([columns = [], ...rows]: readonly (readonly string[])[]): CsvTable {
  return { columns, [Symbol.iterator]: () => rows[Symbol.iterator]() };
}

function csvOf(rows: readonly (readonly string[])[], separator: CsvSeparator = ","): string {
  return [...csvText(tableOf(rows), separator)].join("");
}

const LONG = "å".repeat(32_000);
const NASTY = [
  { text: "plain", field: '"plain"', because: "every field is quoted" },
  { text: "", field: '""', because: "even an empty one" },
  { text: 'say "hi"', field: '"say ""hi"""', because: "quotes are doubled" },
  { text: '"', field: '""""', because: "also a lone one" },
  { text: "a,b;c\td", field: '"a,b;c\td"', because: "no separator of any region divides it" },
  { text: "one\ntwo\n", field: '"one\ntwo\n"', because: "line feeds stay line feeds" },
  { text: "=1+1", field: '"=1+1"', because: "it is a text" },
  { text: "-5", field: '"-5"', because: "a quoted number is a text to Word's driver" },
  { text: "@x", field: '"@x"', because: "it is a text" },
  { text: "007", field: '"007"', because: "noughts in front stay" },
  { text: "1-2", field: '"1-2"', because: "it is no date" },
  { text: "3/4", field: '"3/4"', because: "nor is this" },
  { text: "TRUE", field: '"TRUE"', because: "it is no truth value" },
  { text: "👩‍💻 Åsa", field: '"👩‍💻 Åsa"', because: "the file is UTF-8" },
  { text: "שלום ‎עולם, مرحبا", field: '"שלום ‎עולם, مرحبا"', because: "right to left, marks and all" },
  { text: " two  ", field: '" two  "', because: "blanks stay" },
  { text: LONG, field: `"${LONG}"`, because: "however long" },
];

describe("a CSV text", () => {
  it.each(NASTY)("writes a field: $because", ({ text, field }) => {
    expect(
      csvOf(
        [
          ["A", "B"],
          [text, text],
        ],
        ";",
      ),
    ).toBe(`\uFEFF"A";"B"\r\n${field};${field}`);
  });

  it("of no rows is its header, without an empty line", () => {
    expect(csvOf([["To", "Name"]])).toBe('\uFEFF"To","Name"');
  });

  it("comes a row at a time", () => {
    let asked = 0;
    const endless: CsvTable = {
      columns: ["N"],
      *[Symbol.iterator]() {
        for (;;) yield [String((asked += 1))];
      },
    };
    const chunks = csvText(endless, ",");
    expect([chunks.next().value, chunks.next().value, chunks.next().value]).toEqual([
      '\uFEFF"N"',
      '\r\n"1"',
      '\r\n"2"',
    ]);
    expect(asked).toBe(2);
  });

  const anyField = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", " ", "x", "\t") }),
    fc.constantFrom(...NASTY.map(({ text }) => text)),
  );
  const anyRows = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(anyField, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );

  it("gives back exactly what was put in, to whoever reads RFC 4180", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(",", ";"), (rows, separator) => {
        expect(parseCsv(csvOf(rows, separator).replace("\uFEFF", ""), separator)).toEqual(rows);
      }),
    );
  });

  it("is what Python's csv module reads", () => {
    const rows = [["A", "B"], ...NASTY.map(({ text }) => [text, text])];
    const program =
      "import csv, io, json, sys; text = sys.stdin.buffer.read().decode('utf-8-sig'); " +
      "json.dump(list(csv.reader(io.StringIO(text, newline=''), strict=True)), sys.stdout)";
    const { stdout, stderr } = spawnSync("python3", ["-c", program], {
      input: csvOf(rows),
      encoding: "utf8",
      maxBuffer: 10_000_000,
    });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(rows);
  });
});

describe("the parser of these tests", () => {
  it.each([
    { text: 'a,"b"', records: [["a", "b"]] },
    {
      text: "a,\r\n,b\r\n",
      records: [
        ["a", ""],
        ["", "b"],
      ],
    },
  ])("takes $text", ({ text, records }) => expect(parseCsv(text, ",")).toEqual(records));

  it.each(['"a', 'a"b', '"a"b', "a\nb", '"a" ,b'])("refuses %p", (text) =>
    expect(() => parseCsv(text, ",")).toThrow(),
  );
});
