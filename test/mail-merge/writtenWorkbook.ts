import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { emptyWorkbook } from "../../src/adapters/xlsx/emptyWorkbook";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import { prepareBatch } from "../../src/app/prepareBatch";
import type { RolloutReading } from "../../src/app/rolloutReading";
import type { LanguageTag } from "../../src/domain/language/languageTag";
import type { Mails } from "../../src/domain/messages/mails";
import { plainDraft } from "../contract/drafts";

/** A workbook file that was written, and the mails that the product says it wrote into it. */
export type Written = { readonly workbook: Uint8Array; readonly mails: Mails };

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

/**
 * A workbook file after a run, in June 2026.
 *
 * @throws Error when the run refuses, with what is wrong in the sheets.
 */
export async function generated(input: Uint8Array, language: LanguageTag): Promise<Written> {
  const workbook = await openXlsx(input, nodeCodec);
  const mails = mailsIn(await generateTimeline(workbook, requestIn(language), {}));
  return { workbook: await workbook.save(), mails };
}

/** A workbook file with a batch prepared on its Send sheet. */
export async function prepared(input: Uint8Array, language: LanguageTag, batchId: string): Promise<Written> {
  const workbook = await openXlsx(input, nodeCodec);
  const { reading } = await prepareBatch(workbook, requestIn(language), batchId, {});
  return { workbook: await workbook.save(), mails: mailsIn(reading) };
}

function requestIn(language: LanguageTag) {
  return { language, today: { year: 2026, monthNumber: 6, day: 23 }, hostLocale: "en-US" };
}

function mailsIn({ mails, problems }: RolloutReading): Mails {
  if (mails === undefined) throw new Error(JSON.stringify(problems));
  return mails;
}
