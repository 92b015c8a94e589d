import type { EarlierSheets } from "../domain/sheets/earlierStart";
import type { OutputSheet } from "../domain/sheets/sheetDraft";
import type { WorkbookDescription, WorkbookPort } from "./workbookPort";

/** What an earlier run, and the person since, have left on the add-in's own Timeline and Communications sheets. */
export async function readEarlierSheets(
  port: WorkbookPort,
  { sheets }: WorkbookDescription,
): Promise<EarlierSheets> {
  const nameOf = (wanted: OutputSheet): string | undefined =>
    sheets.find(({ output, isWorksheet }) => output === wanted && isWorksheet)?.name;
  const [timeline, communications] = [nameOf("timeline"), nameOf("communications")];
  const names = [timeline, communications].filter((name) => name !== undefined);
  const worksheets = names.length === 0 ? [] : await port.read(names);
  return {
    timeline: worksheets.find(({ name }) => name === timeline),
    communications: worksheets.find(({ name }) => name === communications),
  };
}
