import { defaultMessageNamed, type DefaultMessageId } from "../../../recognition/defaultMessageNamed";
import { foldText } from "../../../language/foldText";
import type { Wave } from "../../../plan/wave";

/**
 * Finds what a plan calls a message that an earlier run had by a name: the same name; else, for a message of the plans to start from, the
 * plan's name for it in its own language, unless the plan has two for it.
 *
 * @returns A function that gives the name in the plan; a name that is in no plan stays as it is.
 */
export function plannedNames(waves: readonly Wave[]): (name: string) => string {
  const names = new Map<string, string>();
  const ofDefault = new Map<DefaultMessageId, readonly string[]>();
  for (const { name } of waves.flatMap(({ messages }) => messages)) {
    names.set(foldText(name), name);
    const id = defaultMessageNamed(name);
    if (id !== undefined) ofDefault.set(id, [...(ofDefault.get(id) ?? []), name]);
  }
  return (name) => {
    const exact = names.get(foldText(name));
    if (exact !== undefined) return exact;
    const id = defaultMessageNamed(name);
    const [only, ...others] = id === undefined ? [] : (ofDefault.get(id) ?? []);
    return only !== undefined && others.length === 0 ? only : name;
  };
}
