import type { Synonyms } from "./synonyms";

/** What English says, whatever the language: a text for a text, synonyms for synonyms, a sentence of the same parts. */
export type Wording<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends Synonyms
      ? Synonyms
      : English[Key] extends readonly string[]
        ? readonly string[]
        : English[Key] extends Sentence
          ? English[Key]
          : Wording<English[Key]>;
};

/** The same in another language, which may lack anything: English is said there. */
export type Translation<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string | readonly string[] | Sentence
    ? Words[Key]
    : Translation<Words[Key]>;
};

type Sentence = (...parts: never[]) => string;
