import { withEnglish } from "../../../src/domain/words/withEnglish";

const ENGLISH = {
  done: "Done",
  names: ["Group", "Team"],
  load: { peak: "Peak", weeks: (count: number) => `${String(count)} weeks` },
};

it.each([
  { translation: {}, words: ENGLISH, because: "a language may lack everything" },
  { translation: { done: "Klart" }, words: { ...ENGLISH, done: "Klart" }, because: "a text is translated" },
  {
    translation: { names: ["Grupp"] },
    words: { ...ENGLISH, names: ["Grupp"] },
    because: "a list is taken whole",
  },
  {
    translation: { load: { peak: "Topp" } },
    words: { ...ENGLISH, load: { ...ENGLISH.load, peak: "Topp" } },
    because: "what stands beside it is said in English",
  },
  {
    translation: { done: 7, load: "x" },
    words: ENGLISH,
    because: "what is of another kind is no translation",
  },
  { translation: { more: "Mer" }, words: ENGLISH, because: "what English does not say is never said" },
])("$because", ({ translation, words }) => expect(withEnglish(ENGLISH, translation)).toEqual(words));
