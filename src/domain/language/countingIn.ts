import type { LanguageTag } from "./languageTag";

/** The forms of a noun, by the plural rule of `Intl` that a count falls under; `other` for every rule that has none of its own. */
export type NounForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** How a language writes counts. */
export type Counting = {
  /** A number, its thousands apart where the language has them so. */
  readonly number: (count: number) => string;
  /** A number and its noun. */
  readonly counted: (count: number, forms: NounForms) => string;
};

/**
 * How a language writes numbers, and nouns beside them.
 *
 * @example countingIn("pl").counted(22, { one: "dzień", few: "dni", other: "dni" }) // "22 dni"
 */
export function countingIn(tag: LanguageTag): Counting {
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  const number = (count: number): string => (numbers ??= new Intl.NumberFormat(tag)).format(count);
  return {
    number,
    counted: (count, forms) => {
      const rule = (plurals ??= new Intl.PluralRules(tag)).select(count);
      return `${number(count)} ${forms[rule] ?? forms.other}`;
    },
  };
}
