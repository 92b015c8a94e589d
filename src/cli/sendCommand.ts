import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { prepareBatch } from "../app/prepareBatch";
import type { RolloutReading } from "../app/rolloutReading";
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
import { sentText } from "./sentText";
import { settledText } from "./settledText";
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
      const sent = sentText(chosen);
      if (sent !== undefined) return await reportSent(prepared.reading, chosen, sent, options, terminal);
      prepared = await prepareBatch(workbook, request, chosen.id, {});
    }
    const { reading, batch } = prepared;
    for (const line of await problemLines(reading)) terminal.error(`${line}\n`);
    const left = batch && settledText(batch);
    if (left !== undefined) terminal.error(`${left}\n`);
    if (batch !== undefined)
      await replaceFile(target, workbook.pieces(), target === input ? bytes : "anything");
    if (options.json === true) {
      terminal.out(`${JSON.stringify(await batchesJson(reading, batch ? [batch] : [], request.today))}\n`);
    } else if (batch !== undefined) {
      terminal.out(`${batchLines(batch).join("\n")}\n\n${target}\n`);
    }
    return batch === undefined ? EXIT.problems : EXIT.done;
  } catch (error) {
    return await reportRefusal(error, options.locale ?? matchLanguage(hostLocale()) ?? "en", input, terminal);
  }
}

/** Nothing is written of a batch that was sent. */
async function reportSent(
  reading: RolloutReading,
  batch: MergeBatch,
  sent: string,
  options: SendOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  for (const line of [...(await problemLines(reading)), sent]) terminal.error(`${line}\n`);
  if (options.json === true)
    terminal.out(`${JSON.stringify(await batchesJson(reading, [batch], requestOf(options).today))}\n`);
  return EXIT.problems;
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
