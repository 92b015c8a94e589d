import { hasErrors } from "../domain/plan/hasErrors";
import type { GroupsReading } from "../domain/sheets/input/groups/groupsReading";
import type { DraftedRollout } from "./draftRollout";
import type { RolloutReading, RolloutSource } from "./rolloutReading";
import type { RolloutRequest } from "./rolloutRequest";

/** What others need to know of a drafted rollout: no outputs while a problem is an error. */
export function readingOf({
  problems,
  outputs,
  scheduled,
  changes,
  ...drafted
}: DraftedRollout): RolloutReading {
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
