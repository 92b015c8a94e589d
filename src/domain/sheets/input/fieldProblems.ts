import type { Problem } from "../../plan/problem";
import type { CellReference } from "../../plan/cellReference";
import { fieldsOf, parseTemplate } from "../../messages/template";
import { foundText } from "../../grid/foundText";
import { nearestName } from "./nearestName";

/** A problem for each field that a text names and that there is not. */
export function fieldProblems(
  text: string,
  known: readonly string[],
  source: CellReference,
): readonly Problem[] {
  const fields = new Set(fieldsOf(parseTemplate(text)).map(({ field }) => field));
  return [...fields].flatMap((field): readonly Problem[] => {
    if (known.includes(field)) return [];
    const nearest = nearestName(field, known);
    return [{ code: "unknown-field", ...source, field: foundText(field), nearest }];
  });
}
