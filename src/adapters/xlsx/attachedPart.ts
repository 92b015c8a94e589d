import { damaged } from "./damaged";
import { relationshipsPart } from "./package/partNames";
import type { PartNaming } from "./package/partNaming";
import { partOfKind, type WorkbookModel } from "./workbookModel";

/** A part that the workbook leads to; its kind is the last word of the relationship's type and of the content type. */
export type AttachedPart = {
  readonly part: string;
  readonly kind: string;
  readonly isNew: boolean;
  /** Whether the workbook has a relationship to it already. */
  readonly isLinked: boolean;
};

/**
 * The workbook's part of a kind, or where one will be put. Some programs write the relationship to shared strings and, for want
 * of texts, not the part: then the part goes where the relationship leads, for readers take only one relationship of a kind.
 *
 * @throws WorkbookError `not-a-workbook` when it is not plain which part is the workbook's.
 */
export function attachedPart(model: WorkbookModel, kind: string, naming: PartNaming): AttachedPart {
  const existing = partOfKind(model, kind);
  if (existing !== undefined) return { part: existing, kind, isNew: false, isLinked: true };
  const waiting = model.relationships.filter((relationship) => relationship.kind === kind);
  if (waiting.length === 0) return { part: naming.single(kind), kind, isNew: true, isLinked: false };
  const [part] = waiting.map((relationship) => relationship.part);
  if (part === undefined || !naming.isWaitedForOnce(part) || model.store.has(relationshipsPart(part))) {
    throw damaged(`${model.workbook.part}: its ${kind} are missing`);
  }
  return { part, kind, isNew: true, isLinked: true };
}
