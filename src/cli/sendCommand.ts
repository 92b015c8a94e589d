import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { prepareBatch } from "../app/prepareBatch";
import { isoDateText } from "../domain/calendar/civilDate";
import { matchLanguage } from "../domain/language/languageTag";
import type { MergeBatch } from "../domain/messages/mergeBatch";
import { FIELD } from "../domain/messages/mergeFields";
import { batchesJson } from "./batchesJson";
import { chooseBatch } from "./chooseBatch";
import { EXIT, type ExitCode } from "./exitCode";
import { readWorkbookFile, replaceFile } from "./files";
import type { GenerateOptions } from "./generateCommand";
import { hostLocale } from "./hostLocale";
import { problemLines } from "./problemLines";
import { reportRefusal } from "./reportRefusal";
import { requestOf } from "./requestOf";
import { resultPath } from "./resultPath";
import { oneLine, type Terminal } from "./terminal";

/** The options of `send`, as they were typed and checked. One of `out` and `inPlace` is there. */
export type SendOptions = GenerateOptions & { readonly batch: string };

/**
 * `send`: puts the rows of one batch on the Send sheet, and replaces the target only when all went well.
 *
 * @param input - Path of the workbook.
 */
export async function sendCommand(
  input: string,
  options: SendOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const target = await resultPath(input, options.out, terminal);
    if (target === undefined) return EXIT.usage;
    const request = requestOf(options);
    const bytes = await readWorkbookFile(input);
    const workbook = await openXlsx(bytes, nodeCodec);
    let prepared = await prepareBatch(workbook, request, options.batch, {});
    const { mails } = prepared.reading;
    if (prepared.batch === undefined && mails !== undefined) {
      const chosen = chooseBatch(mails.batches, options.batch);
      if (typeof chosen === "string") {
        terminal.error(`error: ${chosen}\n`);
        return EXIT.usage;
      }
      prepared = await prepareBatch(workbook, request, chosen.id, {});
    }
    const { reading, batch } = prepared;
    for (const line of problemLines(reading)) terminal.error(`${line}\n`);
    if (batch !== undefined)
      await replaceFile(target, workbook.pieces(), target === input ? bytes : "anything");
    if (options.json === true) {
      terminal.out(`${JSON.stringify(batchesJson(reading, batch ? [batch] : [], request.today))}\n`);
    } else if (batch !== undefined) {
      terminal.out(`${batchLines(batch).join("\n")}\n\n${target}\n`);
    }
    return batch === undefined ? EXIT.problems : EXIT.done;
  } catch (error) {
    return reportRefusal(error, options.locale ?? matchLanguage(hostLocale()) ?? "en", input, terminal);
  }
}

/** What a person checks before they send: how many, when, and the subject, or that it is not the same in all. */
function batchLines({ rows, sendDate }: MergeBatch): readonly string[] {
  const column = rows.columns.indexOf(FIELD.subject);
  let subject: string | undefined;
  let isShared = true;
  for (const row of rows) {
    subject ??= row[column];
    isShared &&= row[column] === subject;
  }
  return [
    `Mails: ${String(rows.length)}`,
    `Date: ${isoDateText(sendDate)}`,
    `Subject: ${oneLine(subject ?? "")}${isShared ? "" : " (others differ; a mail merge has one subject line)"}`,
  ];
}
