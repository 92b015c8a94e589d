/**
 * English with all that a translation has in its place: key by key, so that a sentence that is not translated yet is said in English.
 *
 * @param translation - What a script of a language exports; whatever is not of the kind that English has there counts as not translated.
 * @example withEnglish({ done: "Done", load: { heading: "Load", peak: "Peak" } }, { load: { peak: "Topp" } })
 * // { done: "Done", load: { heading: "Load", peak: "Topp" } }
 */
export function withEnglish<English extends object>(english: English, translation: unknown): English {
  const words = translated(english, translation);
  if (!isLike(english, words)) throw new TypeError("The words of a language are not those of English");
  return words;
}

function translated(english: unknown, translation: unknown): unknown {
  if (!isOfSameKind(english, translation)) return english;
  if (!isRecord(english) || !isRecord(translation)) return translation;
  return Object.fromEntries(
    Object.entries(english).map(([key, words]) => [key, translated(words, translation[key])]),
  );
}

function isLike<English extends object>(english: English, words: unknown): words is English {
  return isRecord(words) && Object.entries(english).every(([key, own]) => isOfSameKind(own, words[key]));
}

function isOfSameKind(a: unknown, b: unknown): boolean {
  return typeof a === typeof b && Array.isArray(a) === Array.isArray(b);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
