import { OutsideFile } from "./outsideFile";

const POINTS_PER_PIXEL = 0.75;
/** Of the default font, Calibri 11: the widest digit, and the space around the digits of a column. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
/** What a file adds to the characters for that space. */
const FILE_PADDING = 0.7109375;

/**
 * The width of a column in characters, as Excel's column width box shows it.
 *
 * @throws OutsideFile for a column so narrow that the box counts otherwise.
 */
export function charactersOfPoints(points: number, sheet: string): number {
  const pixels = points / POINTS_PER_PIXEL;
  if (pixels < DIGIT_PIXELS + PADDING_PIXELS) throw new OutsideFile(sheet, "a column under one character");
  return (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
}

/** The width of a column in points, from the `width` of a file: whole pixels, ECMA-376 part 1, 18.3.1.13. */
export function pointsOfFileWidth(width: number): number {
  return (Math.round((width - FILE_PADDING) * DIGIT_PIXELS) + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
