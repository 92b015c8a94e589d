import type { Problem } from "../../plan/problem";
import type { CellReference } from "../../plan/cellReference";
import { COLUMN_NAMES } from "../../messages/messageColumns";
import { strayBraces } from "../../messages/strayBraces";
import { fieldsOf, parseTemplate } from "../../messages/template";
import { foundText } from "../../grid/foundText";
import { nearestName } from "./nearestName";

/** A problem for each field that a text names and that there is not, and for all braces that make no field. */
export function fieldProblems(
  text: string,
  known: readonly string[],
  source: CellReference,
): readonly Problem[] {
  const strays = strayBraces(text, [...known, ...COLUMN_NAMES]);
  // A field that holds braces is told of by those.
  const fields = new Set(
    fieldsOf(parseTemplate(text)).flatMap(({ field, fallback = "" }) =>
      /[{}｛｝﹛﹜]/.test(field + fallback) ? [] : [field],
    ),
  );
  return [
    ...strays.map((found): Problem => ({ code: "stray-braces", ...source, found: foundText(found) })),
    ...[...fields].flatMap((field): readonly Problem[] => {
      if (known.includes(field)) return [];
      const nearest = nearestName(field, known);
      return [{ code: "unknown-field", ...source, field: foundText(field), nearest }];
    }),
  ];
}
