import type { Worksheet } from "../../src/domain/grid/grid";
import { readRecipients, type RecipientsContext } from "../../src/domain/sheets/input/people/readRecipients";
import type { RecipientsReading } from "../../src/domain/sheets/input/people/recipientsReading";
import { findRecipients } from "../../src/domain/sheets/input/people/recipientsTable";

/** No lists of groups, and so no aliases. */
export const NO_REGISTRY: RecipientsContext["registry"] = { groups: new Map(), aliases: new Map() };

/**
 * What a sheet of recipients says for some groups.
 *
 * @throws Error when it holds no table of recipients.
 */
export function readPeople(
  sheet: Worksheet,
  {
    groups = ["IT", "HR"],
    registry = NO_REGISTRY,
    suppressed = new Set(),
    shown = new Map(),
  }: Partial<RecipientsContext> = {},
): RecipientsReading {
  const [table] = findRecipients([sheet]);
  if (table === undefined) throw new Error(`No recipients on ${sheet.name}`);
  return readRecipients(table, { groups, registry, suppressed, shown });
}
