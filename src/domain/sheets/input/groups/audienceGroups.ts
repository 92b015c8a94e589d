import { conjunctionsOf } from "../../../language/conjunctionsOf";
import type { LanguageTag } from "../../../language/languageTag";
import { withoutConjunction } from "../../../language/withoutConjunction";
import type { GroupRegistry } from "../groupRegistry";
import { knownGroupsIn } from "./knownGroupsIn";
import { parseGroupEntries } from "./parseGroupEntries";

/** A group that an audience names; `isCertain` when it cannot be two groups joined by "and". */
export type AudienceGroup = { readonly name: string; readonly isCertain: boolean };

/**
 * The groups that an audience of a communication plan names, as the language lists names: commas divide them, and in a
 * list of three or more the word before the last. Of two it cannot be told from a name such as "Sales and Marketing",
 * which is then left whole, unless known groups say otherwise.
 *
 * @param language - Absent: any.
 * @returns `undefined` where the last names hold the word for "and" more than once, or brackets do not match.
 * @example
 * audienceGroups("HR, IT och Sälj", "sv", { groups: new Map(), aliases: new Map() })?.map(({ name }) => name)
 * // ["HR", "IT", "Sälj"]
 */
export function audienceGroups(
  text: string,
  language: LanguageTag | undefined,
  registry: GroupRegistry,
): readonly AudienceGroup[] | undefined {
  const known = knownGroupsIn(text, registry);
  if (known !== undefined) return known.map((name) => ({ name, isCertain: true }));
  const entries = parseGroupEntries(text);
  if (entries === undefined) return undefined;
  const names = entries.map(({ name }) => name);
  const last = names.at(-1);
  const first = names.slice(0, -1);
  const lastNames = last === undefined ? [] : first.length === 0 ? [last] : lastOfList(last, language);
  return (
    lastNames &&
    [...first, ...lastNames].map((name) => ({ name, isCertain: !isJoined(name, language, registry) }))
  );
}

/** The one or two groups after the last comma of a list. */
function lastOfList(text: string, language: LanguageTag | undefined): readonly string[] | undefined {
  const plain = withoutConjunction(text, language);
  if (plain !== text) return [plain];
  const parts = joints(language)
    .filter(({ isAfterComma }) => !isAfterComma)
    .map(({ joint }) => text.split(joint))
    .filter((split) => split.length > 1);
  if (parts.length > 1 || parts.some((split) => split.length > 2)) return undefined;
  return parts[0] ?? [text];
}

function isJoined(name: string, language: LanguageTag | undefined, registry: GroupRegistry): boolean {
  return (
    joints(language).some(({ joint }) => name.slice(1, -1).includes(joint)) &&
    knownGroupsIn(name, registry) === undefined
  );
}

/** Each conjunction as it stands between two names. */
function joints(
  language: LanguageTag | undefined,
): readonly { readonly joint: string; readonly isAfterComma: boolean }[] {
  const all = conjunctionsOf(language).map(({ text, isSpaced, isAfterComma }) => ({
    joint: isSpaced ? ` ${text} ` : text,
    isAfterComma,
  }));
  return all.filter(({ joint }, index) => all.findIndex((other) => other.joint === joint) === index);
}
