import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { showsDay } from "../../../src/domain/grid/showsDay";
import { plainWorkbook } from "./plainWorkbook";
import { prefixed, strict } from "./variants";
import { withPart } from "./zipParts";

const WORKBOOK = plainWorkbook({
  sheets: [{ name: "Groups", rows: [[46_204], [46_235]], formats: { A1: "yyyy-mm-dd", A2: "mmm yyyy" } }],
});
const CELLS = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 };

async function formatsIn(bytes: Uint8Array): Promise<readonly (string | undefined)[]> {
  const formats = await (await openXlsx(bytes, nodeCodec)).numberFormats("Groups", CELLS);
  return formats.map(([format]) => format);
}

it.each([
  { how: "as it is", bytes: WORKBOOK },
  { how: "with prefixes", bytes: prefixed(WORKBOOK) },
  { how: "in the Strict vocabulary", bytes: strict(WORKBOOK) },
])("number formats are read from a file $how", async ({ bytes }) =>
  expect(await formatsIn(bytes)).toEqual(["yyyy-mm-dd", "mmm yyyy"]),
);

it("a file without styles has none, nor has a cell whose format is not in the list", async () => {
  const bare = plainWorkbook({ sheets: [{ name: "Groups", rows: [[46_204], [46_235]] }] });
  expect(await formatsIn(bare)).toEqual(["General", "General"]);
  const lost = withPart(WORKBOOK, "xl/worksheets/sheet1.xml", (text) => text.replace('s="1"', 's="99"'));
  expect(await formatsIn(lost)).toEqual(["General", "mmm yyyy"]);
});

it("a format of the file's own counts before one that Excel knows by its number", async () => {
  const bytes = withPart(WORKBOOK, "xl/styles.xml", (text) =>
    text.replaceAll('numFmtId="164"', 'numFmtId="14"'),
  );
  expect(await formatsIn(bytes)).toEqual(["yyyy-mm-dd", "mmm yyyy"]);
});

it.each([
  { number: 0, shows: false, because: "it is General" },
  { number: 1, shows: false, because: "it is of numbers" },
  { number: 10, shows: false, because: "it is of percents" },
  { number: 14, shows: true, because: "it is the short date" },
  { number: 15, shows: true, because: "it is d-mmm-yy" },
  { number: 16, shows: true, because: "it is d-mmm" },
  { number: 17, shows: false, because: "it is mmm-yy" },
  { number: 18, shows: false, because: "it is of times" },
  { number: 22, shows: true, because: "it is the short date with the time" },
  { number: 27, shows: true, because: "it shows a day in some languages" },
  { number: 31, shows: true, because: "it shows a day in all languages" },
  { number: 33, shows: false, because: "it is of times" },
  { number: 36, shows: true, because: "it shows a day in some languages" },
  { number: 46, shows: false, because: "it is of spans" },
  { number: 47, shows: false, because: "it is of times" },
  { number: 49, shows: false, because: "it is of texts" },
  { number: 58, shows: true, because: "it shows a day in some languages" },
  { number: 74, shows: false, because: "it is mmm-bb" },
  { number: 9_999, shows: false, because: "there is none" },
])("whether the format number $number shows a day: $shows, because $because", async ({ number, shows }) => {
  const bytes = withPart(WORKBOOK, "xl/styles.xml", (text) =>
    text.replace('<xf numFmtId="164"', `<xf numFmtId="${String(number)}"`),
  );
  const [format = "", other] = await formatsIn(bytes);
  expect([showsDay(format), other]).toEqual([shows, "mmm yyyy"]);
});
