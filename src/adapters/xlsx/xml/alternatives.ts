import { damaged } from "../damaged";
import { childrenNamed, type XmlElement } from "./xmlElement";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** An item of a list whose items are known by their places. */
export type ListItem = {
  readonly element: XmlElement;
  /** Whether every reader sees this element, and not another in its place. */
  readonly isForAll: boolean;
};

/**
 * The items of a list in the order that others count them by. Of alternatives (`mc:AlternateContent`, ECMA-376 part 3) a reader
 * takes the first branch that it understands, so that they are as many items as one branch has.
 *
 * @param part - The part's name, for errors.
 * @throws WorkbookError `not-a-workbook` when the branches are not equally long: every reader would count differently.
 */
export function listItems(list: XmlElement, local: string, part: string): readonly ListItem[] {
  return list.children.flatMap((child): readonly ListItem[] => {
    if (child.uri === list.uri && child.local === local) return [{ element: child, isForAll: true }];
    if (!isAlternatives(child)) return [];
    const branches = [...childrenNamed(child, "Choice"), ...childrenNamed(child, "Fallback")].map((branch) =>
      branch.children.filter((item) => item.uri === list.uri && item.local === local),
    );
    const last = branches.at(-1) ?? [];
    const hasFallback = childrenNamed(child, "Fallback").length > 0;
    if (branches.some(({ length }) => length !== last.length) || (!hasFallback && last.length > 0)) {
      throw damaged(`${part}: alternatives of different lengths`);
    }
    return last.map((element) => ({ element, isForAll: false }));
  });
}

/** Whether an element's alternatives hold a child that is looked for by its name, and would not be found. */
export function hasAlternative(parent: XmlElement, locals: readonly string[]): boolean {
  return parent.children
    .filter(isAlternatives)
    .flatMap(({ children }) => children)
    .some((branch) => branch.children.some(({ uri, local }) => uri === parent.uri && locals.includes(local)));
}

function isAlternatives({ uri, local }: XmlElement): boolean {
  return uri === COMPATIBILITY && local === "AlternateContent";
}
