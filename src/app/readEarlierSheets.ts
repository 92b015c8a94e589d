import type { Worksheet } from "../domain/sheets/grid";
import { hasGroupBatches } from "../domain/sheets/readGroupBatches";
import type { EarlierSheets } from "../domain/sheets/earlierStart";
import type { OutputSheet } from "../domain/sheets/sheetDraft";
import type { WorkbookDescription, WorkbookPort } from "./workbookPort";

/** What an earlier run, and the person since, have left on the add-in's own sheets. */
export type OwnSheets = EarlierSheets & {
  /** Only when it says who is in which batch of a divided group. */
  readonly messages: Worksheet | undefined;
  /** The header and the first row. */
  readonly send: Worksheet | undefined;
};

/** Reads of the add-in's own sheets what a new run has to know. */
export async function readEarlierSheets(
  port: WorkbookPort,
  { sheets }: WorkbookDescription,
): Promise<OwnSheets> {
  const read = async (output: OutputSheet, rowLimit?: number): Promise<Worksheet | undefined> => {
    const sheet = sheets.find((candidate) => candidate.output === output && candidate.isWorksheet);
    return sheet && (await port.read([sheet.name], rowLimit))[0];
  };
  const header = await read("messages", 1);
  return {
    timeline: await read("timeline"),
    communications: await read("communications"),
    messages: header && hasGroupBatches(header) ? await read("messages") : undefined,
    send: await read("send", 2),
  };
}
