import { columnWidths } from "../../../src/domain/grid/columnWidths";
import { displayWidth } from "../../../src/domain/grid/displayWidth";

describe("display width", () => {
  it.each([
    { text: "", width: 0, because: "nothing takes no room" },
    { text: "Timeline", width: 8, because: "a letter takes one" },
    { text: "7 月", width: 4, because: "a Chinese character takes two" },
    { text: "서비스", width: 6, because: "so does a Hangul syllable" },
    { text: "ｆｕｌｌ", width: 8, because: "so does a full-width letter" },
    { text: "e\u0301", width: 1, because: "a combining accent takes none" },
    { text: "人事、財務、幹部", width: 16, because: "so does East Asian punctuation" },
    { text: "ロールアウト", width: 12, because: "so does kana" },
    { text: "ﾛｰﾙ", width: 3, because: "half-width kana take one" },
    { text: "שלום", width: 4, because: "letters written from the right take one" },
    { text: "مُوَظَّف", width: 4, because: "Arabic vowel signs take none" },
    { text: "\u200fתוכנית\u200e", width: 6, because: "nor do marks of direction" },
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
