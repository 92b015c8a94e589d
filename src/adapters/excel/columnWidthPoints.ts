/** Width of the widest digit of Calibri 11, the default font, at 96 pixels an inch. */
const DIGIT_PIXELS = 7;
/** Two pixels of margin on either side and the grid line. */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;

/**
 * The `columnWidth` of Excel's API, in points, that its column width box shows as `characters`.
 * Below one character the box counts the padding as part of the width.
 *
 * Source: ECMA-376 part 1, 18.3.1.13 (`width`), in whole pixels;
 * https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths
 *
 * @example columnWidthPoints(8.43) // 48, the 64 pixels of a new sheet's columns
 */
export function columnWidthPoints(characters: number): number {
  const pixels =
    characters < 1
      ? Math.round(characters * (DIGIT_PIXELS + PADDING_PIXELS))
      : Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) +
        PADDING_PIXELS;
  return pixels * POINTS_PER_PIXEL;
}
