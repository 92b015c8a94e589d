import { eachGroupNamed } from "../../../recognition/choiceNamed";
import { isEveryone } from "../../../recognition/isEveryone";
import type { LanguageTag } from "../../../language/languageTag";
import type { Wave } from "../../../plan/wave";
import { knownNames, listedTexts } from "../knownNames";

/** Whom a wave speaks to. */
export type WaveAudience = Pick<Wave, "audience" | "onlyGroups">;

/**
 * The audience that a text names: everyone at once, each group in its own month, or some groups.
 *
 * @param groups - Names of the groups that there are; absent: any name is taken.
 * @param together - Whether some groups are spoken to at once, as at a kickoff, or each in its own month.
 * @returns `undefined` where a name is not one of them.
 * @example parseAudience("IT, HR", "en", ["IT", "HR"], "eachGroup") // { audience: "eachGroup", onlyGroups: ["IT", "HR"] }
 */
export function parseAudience(
  text: string,
  language: LanguageTag,
  groups: readonly string[] | undefined,
  together: WaveAudience["audience"],
): WaveAudience | undefined {
  if (isEveryone(text)) return { audience: "everyone" };
  if (eachGroupNamed(text, language) !== undefined) return { audience: "eachGroup" };
  if (groups === undefined) return { audience: together, onlyGroups: listedTexts(text) };
  const { names, unknown } = knownNames(text, groups);
  return unknown === undefined && names.length > 0 ? { audience: together, onlyGroups: names } : undefined;
}
