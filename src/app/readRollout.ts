import { hasErrors } from "../domain/plan/hasErrors";
import type { GroupsReading } from "../domain/sheets/input/groups/groupsReading";
import { draftRollout, type DraftedRollout } from "./draftRollout";
import { findRollout } from "./findRollout";
import { planRollout } from "./planRollout";
import { readSheets } from "./readSheets";
import type { RolloutReading, RolloutSource } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";
import type { WorkbookPort } from "./workbookPort";

/**
 * Reads the groups of a workbook and plans their waves. Writes nothing: it is what the pane previews.
 *
 * @throws WorkbookError when the workbook cannot be read; what is wrong in the sheets comes back as problems.
 */
export async function readRollout(port: WorkbookPort, request: RolloutRequest): Promise<RolloutReading> {
  const found = await findRollout(port, request);
  const read = readSheets(found);
  const planned = planRollout(read);
  return readingOf(draftRollout(planned));
}

/** What others need to know of it: no outputs while a problem is an error. */
function readingOf({ problems, outputs, scheduled, changes, ...drafted }: DraftedRollout): RolloutReading {
  const { table, request, mailing, inputs, words, earlierSheets } = drafted;
  const { recipients } = inputs.tables;
  return {
    sheetNames: drafted.sheetNames,
    ...(table && { source: sourceOf(table, request), groups: table.groups }),
    ...(recipients &&
      mailing.personal && {
        recipients: { sheet: recipients.worksheet.name, count: mailing.addressees.recipients.length },
      }),
    language: words.tag,
    start: drafted.start,
    settings: drafted.settings,
    inForce: drafted.planning.inForce,
    problems,
    ownSheets: earlierSheets.asRead,
    ...(outputs && !hasErrors(problems) && { outputs }),
    ...(scheduled &&
      !hasErrors(problems.filter(({ code }) => code !== "too-many-messages")) && { mails: scheduled.mails }),
    ...(changes && { changes }),
  };
}

function sourceOf(
  { sheet, shape, why, groups }: GroupsReading,
  { sheetName }: RolloutRequest,
): RolloutSource {
  return { sheet, shape, groupCount: groups.length, ...(sheetName === undefined && { why }) };
}
