import { onOneLine } from "../../../src/domain/language/onOneLine";

it.each([
  ["Welcome, IT", "Welcome, IT"],
  ["Two  blanks stay", "Two  blanks stay"],
  ["Welcome,  IT \r\n\n Please read", "Welcome,  IT Please read"],
  ["\u00a0\n\u00a0No-break", " No-break"],
  ["End\r", "End "],
  [" \n ", " "],
])("%j is %j on one line", (text, line) => expect(onOneLine(text)).toBe(line));
