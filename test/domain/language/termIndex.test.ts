import type { LanguageTag } from "../../../src/domain/language/languageTag";
import { termIndex, type Term } from "../../../src/domain/language/termIndex";

// A tag that is still to come: its two letters i show best whose rules of case are followed.
const turkish = "tr" as LanguageTag;
const terms: readonly Term<number>[] = [
  { tag: turkish, text: "haziran", meaning: 6 },
  { tag: turkish, text: "Mayıs", meaning: 5 },
  { tag: "en", text: "May", meaning: 5 },
];

it.each([
  { text: "HAZİRAN", meanings: [6] },
  { text: "Haziran", meanings: [6] },
  { text: "MAYIS", meanings: [5] },
  { text: " mayıs\u00a0", meanings: [5] },
  { text: "may", meanings: [5] },
  { text: "hazirans", meanings: [] },
  { text: "", meanings: [] },
])("$text means $meanings", ({ text, meanings }) => {
  expect(termIndex(() => terms)(text).map(({ meaning }) => meaning)).toEqual(meanings);
});

it("is made once, and only when it is asked", () => {
  const make = jest.fn(() => terms);
  const index = termIndex(make);
  expect(make).not.toHaveBeenCalled();
  index("May");
  index("May");
  expect(make).toHaveBeenCalledTimes(1);
});
