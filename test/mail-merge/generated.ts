import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { emptyWorkbook } from "../../src/adapters/xlsx/emptyWorkbook";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { LanguageTag } from "../../src/domain/language/languageTag";
import { recordsOf, type MessageRecord } from "../../src/domain/messages/messageRows";
import { plainDraft } from "../contract/drafts";

/** A workbook that was written, and the mail-merge rows that the product says it wrote. */
export type Generated = { readonly workbook: Uint8Array; readonly records: readonly MessageRecord[] };

/**
 * A workbook file after a run, in June 2026.
 *
 * @throws Error when the run refuses, with what is wrong in the sheets.
 */
export async function generated(input: Uint8Array, language: LanguageTag): Promise<Generated> {
  const workbook = await openXlsx(input, nodeCodec);
  const request = { language, today: { year: 2026, monthNumber: 6, day: 23 }, hostLocale: "en-US" };
  const { mails, problems } = await generateTimeline(workbook, request, {});
  if (mails === undefined) throw new Error(JSON.stringify(problems));
  return { workbook: await workbook.save(), records: recordsOf(mails.rows) };
}

/** The file of a workbook with these sheets. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<Uint8Array> {
  const workbook = await openXlsx(await emptyWorkbook(nodeCodec), nodeCodec);
  await workbook.addSheets(
    Object.entries(sheets).map(([name, rows]) => plainDraft(name, rows)),
    {},
  );
  return workbook.save();
}
