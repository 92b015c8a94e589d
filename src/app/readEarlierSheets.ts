import type { EarlierSheets } from "../domain/sheets/outputs/timeline/earlierStart";
import type { GridRange, Worksheet } from "../domain/grid/grid";
import { hasOwnColumns } from "../domain/sheets/outputs/communications/formulasOnSheet";
import { hasUntoldRows } from "../domain/sheets/outputs/sent/hasUntoldRows";
import { hasGroupSlices } from "../domain/sheets/outputs/merge/readGroupSlices";
import type { OutputSheet } from "../domain/vocabulary/outputSheets";
import type { SheetAsRead, WorkbookDescription, WorkbookPort } from "./workbookPort";

/** What an earlier run, and the person since, have left on the add-in's own sheets. */
export type OwnSheets = EarlierSheets & {
  /** Only when it says who is in which batch of a divided group, or whom a message went to that was marked as sent since. */
  readonly messages: Worksheet | undefined;
  /** Who got what. */
  readonly sent: Worksheet | undefined;
  /** The header and the first row. */
  readonly send: Worksheet | undefined;
  /** Where Communications holds formulas, if the person has columns of their own on it. */
  readonly formulas: readonly GridRange[];
  /** Those that a write must find as they were read. Nobody types on the others, and whoever replaces them replaces these too. */
  readonly asRead: readonly SheetAsRead[];
};

/** Of a sheet of mails the header and the first mail say which batch it is of. */
const ROWS_OF_A_BATCH = 2;

/** Reads of the add-in's own sheets what a new run has to know, in few requests. */
export async function readEarlierSheets(
  port: WorkbookPort,
  { sheets }: WorkbookDescription,
): Promise<OwnSheets> {
  const read = async (
    outputs: readonly OutputSheet[],
    rowLimit?: number,
  ): Promise<(output: OutputSheet) => Worksheet | undefined> => {
    const wanted = sheets.filter(
      ({ output, isWorksheet }) => isWorksheet && output !== undefined && outputs.includes(output),
    );
    const names = wanted.map(({ name }) => name);
    const worksheets = names.length === 0 ? [] : await port.read(names, rowLimit);
    return (output) => worksheets[wanted.findIndex((sheet) => sheet.output === output)];
  };
  const whole = await read(["timeline", "communications", "sent"]);
  const begun = await read(["messages", "send"], ROWS_OF_A_BATCH);
  const messages = begun("messages");
  const [communications, sent] = [whole("communications"), whole("sent")];
  const inspected =
    communications && hasOwnColumns(communications) ? await port.inspect(["communications"]) : [];
  const isWanted =
    messages && (hasGroupSlices(messages) || (communications && hasUntoldRows(communications, sent)));
  const send = begun("send");
  return {
    timeline: whole("timeline"),
    communications,
    messages: isWanted ? (await read(["messages"]))("messages") : undefined,
    sent,
    send,
    formulas: inspected.flatMap(({ formulas }) => formulas),
    asRead: [
      { output: "communications", worksheet: communications },
      { output: "send", worksheet: send, rowLimit: ROWS_OF_A_BATCH },
      { output: "sent", worksheet: sent },
    ],
  };
}
