import { foldText } from "../../../language/foldText";
import { LANGUAGE_NAMES } from "../../../language/languageNames";
import type { LanguageTag } from "../../../language/languageTag";
import { parseLanguage } from "../../../language/parseLanguage";
import type { TextsByLanguage, WrittenText } from "../../../messages/messageText";
import { saysNothing } from "../../../messages/saysNothing";
import type { Problem } from "../../../plan/problem";
import type { Message } from "../../../plan/wave";
import { firstPlaces } from "../firstPlaces";
import { foundText } from "../../../grid/foundText";
import type { Worksheet } from "../../../grid/grid";
import { nearestName } from "../nearestName";
import type { PlanningColumns } from "../planningColumns";
import { findPlanningTables, headerText, planningCell, type PlanningTable } from "../planningTable";
import { fieldProblems } from "../fieldProblems";
import { writtenText } from "../writtenText";

/** The texts of the Templates sheet, and what is wrong with them. */
export type TemplatesReading = { readonly texts: TextsByLanguage; readonly problems: readonly Problem[] };

/** What is known before the templates are read. */
export type TemplatesContext = {
  /** Of the plan. */
  readonly messages: readonly Message[];
  /** The names of the fields that the text of a message may use. */
  readonly fieldsOf: (message: Message) => readonly string[];
};

/**
 * Reads the texts of messages in further languages: Message, Language, Subject, Body; none of them may be empty.
 *
 * @param worksheets - In tab order, without the add-in's own.
 */
export function readTemplates(worksheets: readonly Worksheet[], context: TemplatesContext): TemplatesReading {
  const texts = new Map<string, Map<LanguageTag, WrittenText>>();
  const problems: Problem[] = [];
  const [table] = findTemplates(worksheets);
  const placeBefore = firstPlaces();
  for (const rowIndex of table?.rows ?? []) {
    if (table === undefined) break;
    const row = readRow(table, rowIndex, context, problems);
    if (row === undefined) continue;
    const { message, language, source, written } = row;
    const key = foldText(message.name);
    const earlier = placeBefore(JSON.stringify([key, language]), source);
    if (earlier !== undefined) {
      const found = foundText(message.name);
      problems.push({ code: "repeated-template", ...source, message: found, otherCell: earlier.cell });
    }
    texts.set(key, (texts.get(key) ?? new Map<LanguageTag, WrittenText>()).set(language, written));
  }
  return { texts, problems };
}

/** The tables of templates of a workbook, one a sheet, before they are read. */
export function findTemplates(worksheets: readonly Worksheet[]): readonly PlanningTable[] {
  return findPlanningTables(worksheets, "templates", isHeader);
}

/** Waves have subjects and bodies, too, but no language. */
function isHeader(
  { message, language, subject, body, week, group }: PlanningColumns,
  isNamed: boolean,
): boolean {
  if (message === undefined || language === undefined || week !== undefined || group !== undefined)
    return false;
  return isNamed || (subject !== undefined && body !== undefined);
}

type TemplateRow = {
  readonly message: Message;
  readonly language: LanguageTag;
  readonly written: WrittenText;
  readonly source: { readonly sheet: string; readonly cell: string };
};

function readRow(
  table: PlanningTable,
  rowIndex: number,
  { messages, fieldsOf }: TemplatesContext,
  problems: Problem[],
): TemplateRow | undefined {
  const { columns } = table;
  const named = planningCell(table, rowIndex, columns.message, problems);
  const spoken = planningCell(table, rowIndex, columns.language, problems);
  const message = messages.find(({ name }) => foldText(name) === foldText(named.text));
  const language = parseLanguage(spoken.text);
  for (const [cell, column] of [
    [named, columns.message],
    [spoken, columns.language],
  ] as const)
    if (cell.text === "")
      problems.push({ code: "missing-value", ...cell.source, name: headerText(table, column) });
  if (message === undefined && named.text !== "") {
    const nearest = foundText(
      nearestName(
        named.text,
        messages.map(({ name }) => name),
      ),
    );
    problems.push({ code: "unknown-message", ...named.source, found: foundText(named.text), nearest });
  }
  if (language === undefined && spoken.text !== "") {
    const choices = Object.values(LANGUAGE_NAMES);
    const name = headerText(table, columns.language);
    problems.push({ code: "not-a-choice", ...spoken.source, name, found: foundText(spoken.text), choices });
  }
  if (message === undefined || language === undefined) return undefined;

  const parts = (["subject", "body"] as const).map((part) => {
    const cell = planningCell(table, rowIndex, columns[part], problems);
    const { source } = cell;
    const text = writtenText(cell);
    if (saysNothing(text))
      problems.push({ code: "missing-text", ...source, message: foundText(message.name) });
    for (const problem of fieldProblems(text, fieldsOf(message), source)) problems.push(problem);
    return text;
  });
  const [subject = "", body = ""] = parts;
  return { message, language, written: { subject, body }, source: named.source };
}
