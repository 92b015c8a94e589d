import { foldText } from "../../../language/foldText";
import type { LanguageTag } from "../../../language/languageTag";
import { parseLanguage } from "../../../language/parseLanguage";
import { FIELD } from "../../../messages/field";
import { addressKey, type Recipient } from "../../../messages/recipient";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import { cellTally, type CellTally } from "../cellTally";
import { foundText } from "../../../grid/foundText";
import type { ShownCells } from "../../../grid/shownCells";
import type { GroupRegistry } from "../groupRegistry";
import { inSheetOrder } from "../inSheetOrder";
import { nearestName } from "../nearestName";
import { optOutColumns } from "../optOutColumns";
import { planningCell, type PlanningTable } from "../planningTable";
import { readMarked } from "./readMarked";
import { readAddressee, readValues, type LeftOutRows } from "./recipientRow";
import type { RecipientsReading } from "./recipientsReading";
import { personalColumns, type PersonalColumn } from "./recipientsTable";
import { sourceOf } from "../../../grid/sourceOf";

/** What is known before the recipients are read. */
export type RecipientsContext = {
  /** Names of the groups of the plan; at least one. */
  readonly groups: readonly string[];
  readonly registry: GroupRegistry;
  /** By {@link addressKey}. */
  readonly suppressed: ReadonlySet<string>;
  /** What the numbers of the further columns show. */
  readonly shown: ShownCells;
};

/**
 * Reads whom messages are mailed to. A row that cannot be used is left out with a problem: nobody gets a mail that was not meant, and
 * nobody is left out without a word. Whom one row marks as getting no mail gets none by another row either.
 */
export function readRecipients(table: PlanningTable, context: RecipientsContext): RecipientsReading {
  const { worksheet, columns } = table;
  const personal = personalColumns(table);
  const suppressed = new Set([...context.suppressed, ...readMarked(table).addresses]);
  const optOuts = optOutColumns(worksheet.grid[table.headerRow] ?? []);
  const groups = new Map(context.groups.map((name) => [foldText(name), name]));
  const listed = new Set<string>();
  const recipients: Recipient[] = [];
  const problems: Problem[] = [];
  const leftOut = { suppressed: cellTally(), ungrouped: cellTally(), unknownGroup: cellTally() };
  const [unspoken, numbers] = [cellTally(), cellTally()];
  const languageOf = languageReader(unspoken);
  const repetition = repetitionFinder();
  const rowContext = { ...context, groups, listed, suppressed, optOuts };
  for (const rowIndex of table.rows) {
    const addressee = readAddressee(table, rowIndex, rowContext, leftOut, problems);
    if (addressee === undefined) continue;
    const { group, address, source } = addressee;
    const repeated = repetition(group, address, source);
    if (repeated !== undefined) problems.push(repeated);
    if (repeated?.code === "repeated-recipient") continue;
    const language = languageOf(planningCell(table, rowIndex, columns.language, problems));
    recipients.push({
      group,
      address,
      name: planningCell(table, rowIndex, columns.name, problems).text,
      ...(language && { language }),
      values: readValues(table, rowIndex, personal, context.shown, numbers, problems),
      rowIndex,
    });
  }
  const counted = countedProblems(leftOut, unspoken, numbers, context.groups);
  return {
    recipients,
    listed,
    suppressed,
    personal: personal.map(({ header, name }) => ({ header, name })),
    sourceOf: ({ rowIndex }, field) => sourceOf(worksheet, rowIndex, columnOf(field, table, personal)),
    problems: inSheetOrder([...problems, ...counted]),
  };
}

/** Of one language the text is parsed once, however many rows say it. */
function languageReader(
  unspoken: CellTally,
): (cell: { readonly text: string; readonly source: CellReference }) => LanguageTag | undefined {
  const known = new Map<string, LanguageTag | undefined>();
  return ({ text, source }) => {
    if (text === "") return undefined;
    if (!known.has(text)) known.set(text, parseLanguage(text));
    const language = known.get(text);
    if (language === undefined) unspoken.add(text, source);
    return language;
  };
}

/** Tells of an address that a row before has, in the same group or in another. */
function repetitionFinder(): (group: string, address: string, source: CellReference) => Problem | undefined {
  const places = new Map<string, Map<string, CellReference>>();
  return (group, address, source) => {
    const key = addressKey(address);
    const ofAddress = places.get(key) ?? new Map<string, CellReference>();
    places.set(key, ofAddress);
    const found = foundText(address);
    const inGroup = ofAddress.get(group);
    if (inGroup !== undefined)
      return { code: "repeated-recipient", ...source, found, otherCell: inGroup.cell };
    const [first] = ofAddress;
    ofAddress.set(group, source);
    if (first === undefined) return undefined;
    const [other, { cell: otherCell }] = first;
    const names = { group: foundText(group), other: foundText(other) };
    return { code: "in-several-groups", ...source, found, ...names, otherCell };
  };
}

function countedProblems(
  { suppressed, ungrouped, unknownGroup }: LeftOutRows,
  unspoken: CellTally,
  numbers: CellTally,
  groups: readonly string[],
): readonly Problem[] {
  return [
    ...suppressed.all().map(({ first, rows }): Problem => ({ code: "suppressed", ...first, rows })),
    ...ungrouped
      .all()
      .map(({ first, rows }): Problem => ({ code: "recipient-without-group", ...first, rows })),
    ...unknownGroup.all().map(({ text, first, rows }): Problem => {
      const nearest = foundText(nearestName(text, groups));
      return { code: "unknown-recipient-group", ...first, found: foundText(text), nearest, rows };
    }),
    ...unspoken.all().map(({ text, first, rows }): Problem => ({
      code: "unspoken-language",
      ...first,
      found: foundText(text),
      rows,
    })),
    ...numbers.all().map(({ text, first, rows }): Problem => ({
      code: "number-in-field",
      ...first,
      name: foundText(text),
      rows,
    })),
  ];
}

/** The 0-based column of a field; of one without a column that of the addresses. */
function columnOf(field: string, { columns }: PlanningTable, personal: readonly PersonalColumn[]): number {
  const own = personal.find(({ name, header }) => name === field || header === field);
  return own?.columnIndex ?? (field === FIELD.name ? columns.name : undefined) ?? columns.email ?? 0;
}
