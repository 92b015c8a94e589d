import { columnWidthPoints } from "../../../src/adapters/excel/columnWidthPoints";

it.each([
  { characters: 0, pixels: 0 },
  { characters: 0.5, pixels: 6 },
  { characters: 1, pixels: 12 },
  { characters: 8.43, pixels: 64 },
  { characters: 10, pixels: 75 },
  { characters: 14.5, pixels: 106 },
  { characters: 30, pixels: 215 },
  { characters: 255, pixels: 1790 },
])("$characters characters are $pixels pixels", ({ characters, pixels }) => {
  expect(columnWidthPoints(characters)).toBe(pixels * 0.75);
});
