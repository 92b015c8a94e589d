import { areaAddress, fullAddress, parseAddress } from "./address";

it.each([
  ["A1", { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }],
  ["C7:AB9", { firstRow: 6, firstColumn: 2, lastRow: 8, lastColumn: 27 }],
  ["XFD1048576", { firstRow: 1_048_575, firstColumn: 16_383, lastRow: 1_048_575, lastColumn: 16_383 }],
  ["B:C", { firstRow: 0, firstColumn: 1, lastRow: 1_048_575, lastColumn: 2 }],
  ["2:3", { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 16_383 }],
])("%s there and back", (address, area) => {
  expect(parseAddress(address)).toEqual({ area });
  expect(areaAddress(area)).toBe(address);
});

it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "Data!", "A1,B2", "ABCD1"])(
  "%p is no address",
  (text) => expect(parseAddress(text)).toBeUndefined(),
);

it.each([
  ["Data", "Data!$A$1"],
  ["My sheet", "'My sheet'!$A$1"],
  ["It's", "'It''s'!$A$1"],
  ["2026", "'2026'!$A$1"],
  ["Q1", "'Q1'!$A$1"],
  ["Våg_1", "Våg_1!$A$1"],
])("a sheet named %s stands in front of its cells", (name, address) => {
  const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  expect(fullAddress(name, area, "$")).toBe(address);
  expect(parseAddress(address)).toEqual({ sheetName: name, area });
});

it("takes corners in any order and any case", () => {
  expect(parseAddress("b3:a2")).toEqual({ area: { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 1 } });
});
