import { readFileSync } from "node:fs";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../src/domain/language/languageTag";
import { untranslatedTexts } from "../../project/untranslatedTexts";

/** What is the same in every language. */
const NAMES: readonly string[] = ["Rollout Waves"];

/** What happens to be the same in English. */
const SAME: Readonly<Partial<Record<LanguageTag, readonly string[]>>> = {
  de: ["Plan"],
  es: ["Plan"],
  fr: ["Plan"],
  it: ["Social media"],
  nl: ["weekend", "Social media", "week"],
  pl: ["weekend", "Plan"],
  sv: ["Plan"],
  tr: ["Plan"],
};

it.each(LANGUAGE_TAGS.filter((tag) => tag !== "en"))("nothing is left in English in %s", (tag) => {
  const same = [...NAMES, ...(SAME[tag] ?? [])];
  expect(untranslatedTexts(fileOf(tag), fileOf("en")).filter((text) => !same.includes(text))).toEqual([]);
});

describe("a text is caught", () => {
  const ENGLISH = `const en = {
    problems: { suppressed: ({ rows }) => rows === 1 ? "1 mail" : \`\${String(rows)} mails are held back.\` },
    pane: { preview: "Preview", open: (sheet) => \`Open \${sheet}\` },
    inputs: { group: ["Group", "Business unit"] },
  };`;

  it.each([
    { source: 'const x = { pane: { preview: "Preview" } };', found: ["Preview"] },
    { source: "const x = { pane: { open: (sheet) => `Open ${sheet}` } };", found: ["Open "] },
    { source: 'const x = { problems: { suppressed: () => "1 mail" } };', found: ["1 mail"] },
    {
      source: "const x = { problems: { suppressed: (n) => n === 1 ? `En` : `${n} mails are held back.` } };",
      found: [" mails are held back."],
    },
    { source: 'const x = { inputs: { group: ["Business unit"] } };', found: ["Business unit"] },
    { source: 'const x = { inputs: { group: ["Group"] } };', found: [] },
    { source: 'const x = { pane: { preview: "Förhandsvisning" } };', found: [] },
  ])("in $source", ({ source, found }) => expect(untranslatedTexts(source, ENGLISH)).toEqual(found));
});

/** All that a language says. */
function fileOf(tag: LanguageTag): string {
  const parts = ["vocabulary", "mails", "messages"].map((part) => `src/domain/words/${tag}/${part}.ts`);
  return [...parts, `src/taskpane/words/${tag}.ts`].map((file) => readFileSync(file, "utf8")).join("\n");
}
