import type { Words } from "../domain/language/words";
import type { CommunicationsReading } from "../domain/sheets/communicationsReading";
import { readCommunications } from "../domain/sheets/readCommunications";
import type { WorkbookDescription, WorkbookPort } from "./workbookPort";

/** What an earlier run and the person have left on the add-in's own Communications sheet; `undefined` when there is none. */
export async function readEarlierRun(
  port: WorkbookPort,
  { sheets, dateSystem }: WorkbookDescription,
  words: Words,
): Promise<CommunicationsReading | undefined> {
  const sheet = sheets.find(({ output, isWorksheet }) => output === "communications" && isWorksheet);
  if (sheet === undefined) return undefined;
  const [worksheet] = await port.read([sheet.name]);
  return worksheet && readCommunications(worksheet, dateSystem, words);
}
