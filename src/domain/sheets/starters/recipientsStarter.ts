import { LANGUAGE_NAMES } from "../../language/languageNames";
import { SAMPLE_GROUPS } from "../../vocabulary/sampleGroups";
import type { Words } from "../../words/words";
import type { SheetDraft } from "../../grid/sheetDraft";
import { starterTable } from "./starterTable";

/** Cells below the header of the sample of groups: more than a plan has. */
const GROUP_CELLS = { firstRow: 1, firstColumn: 0, lastRow: 500, lastColumn: 0 };

/**
 * The Recipients sheet, with a sample person in each of the sample groups: a workbook with groups of its own has people of its own.
 *
 * @param groupsSheet - The starter sheet of groups, whose names the drop-down offers; absent: there is none.
 */
export function recipientsStarter(
  { inputs, planning, sample, tag }: Words,
  groupsSheet: string | undefined,
): SheetDraft {
  const [name] = planning.inputs.name;
  const columns = [
    {
      header: inputs.group[0],
      ...(groupsSheet !== undefined && {
        choices: { of: { sheet: groupsSheet, range: GROUP_CELLS }, open: true },
      }),
    },
    { header: name },
    { header: inputs.email[0] },
    {
      header: inputs.language[0],
      choices: { of: Object.values(LANGUAGE_NAMES), open: false },
    },
    { header: planning.inputs.suppress[0] },
  ];
  const groups = groupsSheet === undefined ? [] : SAMPLE_GROUPS;
  const people = groups.map((group, index) => {
    const number = String(index + 1);
    return [
      sample.groups[group],
      `${planning.samples.person} ${number}`,
      `person${number}@example.com`,
      LANGUAGE_NAMES[tag],
      null,
    ];
  });
  return starterTable(planning.sheets.recipients[0], columns, people);
}
