import { columnWidths } from "../../../src/domain/sheets/columnWidths";
import { displayWidth } from "../../../src/domain/sheets/displayWidth";

describe("display width", () => {
  it.each([
    { text: "", width: 0, because: "nothing takes no room" },
    { text: "Timeline", width: 8, because: "a letter takes one" },
    { text: "7 月", width: 4, because: "a Chinese character takes two" },
    { text: "서비스", width: 6, because: "so does a Hangul syllable" },
    { text: "ｆｕｌｌ", width: 8, because: "so does a full-width letter" },
    { text: "e\u0301", width: 1, because: "a combining accent takes none" },
    { text: "🚀", width: 2, because: "an emoji takes two, though it is two code units" },
    { text: "short\na longer line", width: 13, because: "the longest line counts" },
  ])("of %p is $width: $because", ({ text, width }) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("makes columns as wide as their longest text and two more, within bounds", () => {
    const rows = [
      ["a", "x".repeat(100), null],
      ["twelve chars", "x", 7],
    ];
    expect(columnWidths(rows, () => ({ least: 10, most: 40 }))).toEqual([14, 40, 10]);
  });
});
