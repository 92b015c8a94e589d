import { detectLanguage } from "../../language/detectLanguage";
import { inputNamed, type InputMeaning } from "../../recognition/inputNamed";
import type { LanguageTag } from "../../language/languageTag";
import { keysOf } from "../../language/keysOf";
import { GROUP_DETAILS } from "../../plan/group";
import { monthNamed } from "../../language/monthNamed";
import type { Term } from "../../language/termIndex";
import type { InputName } from "../../words/inputs";
import type { Cell } from "../../grid/grid";

/** The 0-based column that a row names each input in. */
export type NamedColumns = { readonly [Input in InputName]?: number };

/**
 * The columns that a header row names; of several for one input the one with the more usual word, else the first.
 *
 * @example namedColumns(["Date", "Group", "Month"]) // { group: 1, month: 2 }
 */
export function namedColumns(row: readonly Cell[]): NamedColumns {
  const texts = row.map((cell) => (typeof cell === "string" ? cell : ""));
  const terms = texts.map(inputNamed);
  if (terms.every((found) => found.length === 0)) return {};
  const language = detectLanguage([...terms, ...texts.map(monthNamed)], undefined);

  const columns: { [Input in InputName]?: number } = {};
  const ranks = new Map<InputName, number>();
  terms.forEach((found, column) => {
    for (const { meaning } of meant(found, language)) {
      if (meaning.rank >= (ranks.get(meaning.input) ?? Infinity)) continue;
      ranks.set(meaning.input, meaning.rank);
      columns[meaning.input] = column;
    }
  });
  return columns;
}

/**
 * What a header means in a row of a known language: what that language says; else what another does, but a column that
 * may be missing is then taken from English alone. "Nombre" is a head-count in French, and beside "Grupo" a name.
 */
function meant(
  found: readonly Term<InputMeaning>[],
  language: LanguageTag | undefined,
): readonly Term<InputMeaning>[] {
  if (language === undefined) return found;
  const own = found.filter(({ tag }) => tag === language);
  if (own.length > 0) return own;
  return found.filter(({ tag, meaning }) => tag === "en" || !OPTIONAL.has(meaning.input));
}

const OPTIONAL: ReadonlySet<InputName> = new Set<InputName>(["year", "aliases", ...keysOf(GROUP_DETAILS)]);
