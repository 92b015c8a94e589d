/** Characters that take the room of two: Hangul, kana, Chinese characters, full-width forms (Unicode East Asian Width W and F) and most emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}|[\u{20000}-\u{3FFFD}]/u;
const NO_WIDTH = /\p{Mark}|\p{Cf}/u;

/**
 * How many characters' room a text takes: wide characters count twice, combining ones not at all; of several lines, the longest.
 *
 * @example displayWidth("7 月") // 4
 */
export function displayWidth(text: string): number {
  return text.split("\n").reduce((widest, line) => Math.max(widest, lineWidth(line)), 0);
}

function lineWidth(line: string): number {
  let width = 0;
  for (const character of line) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
