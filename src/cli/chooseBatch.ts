import { nearestName } from "../domain/sheets/input/nearestName";
import { oneLine } from "./terminal";

/**
 * The batch that a person means by its id, or by a beginning that no other batch has, such as its date.
 *
 * @param none - What to say where there is no batch at all.
 * @returns Otherwise a text that says why there is none, and which there are.
 */
export function chooseBatch<Batch extends { readonly id: string }>(
  batches: readonly Batch[],
  wanted: string,
  none = "the plan sends no email, so it has no batch",
): Batch | string {
  const ids = batches.map(({ id }) => id);
  const begun = batches.filter(({ id }) => id.startsWith(wanted));
  const [only] = begun;
  const batch = batches.find(({ id }) => id === wanted) ?? (begun.length === 1 ? only : undefined);
  if (batch !== undefined) return batch;
  if (ids.length === 0) return none;
  if (only === undefined)
    return oneLine(`there is no batch "${wanted}"; the nearest is "${nearestName(wanted, ids)}"`);
  return oneLine(
    `"${wanted}" begins ${String(begun.length)} batches: ${begun.map(({ id }) => `"${id}"`).join(", ")}`,
  );
}
