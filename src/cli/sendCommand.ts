import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { writeBatch } from "../app/prepareBatch";
import { readRollout } from "../app/readRollout";
import { isoDateText } from "../domain/calendar/civilDate";
import { matchLanguage } from "../domain/language/languageTag";
import type { MergeBatch } from "../domain/messages/mergeBatch";
import { FIELD } from "../domain/messages/field";
import { batchesJson } from "./batchesJson";
import { chooseBatch } from "./chooseBatch";
import { EXIT, type ExitCode } from "./exitCode";
import { readWorkbookFile, replaceFile } from "./files";
import { hostLocale } from "./hostLocale";
import { problemLines } from "./problemLines";
import { reportRefusal } from "./reportRefusal";
import { requestOf, type PlanOptions } from "./requestOf";
import { resultPath } from "./resultPath";
import { sentText } from "./sentText";
import { settledText } from "./settledText";
import { oneLine, type Terminal } from "./terminal";
import {
  inPlaceOption,
  jsonOption,
  outOption,
  planCommand,
  requireTarget,
  type AddCommand,
  type JsonOptions,
  type TargetOptions,
} from "./cliCommand";
import type { Command } from "commander";

/** The options of `send`, as they were typed and checked. One of `out` and `inPlace` is there. */
type SendOptions = PlanOptions & TargetOptions & JsonOptions & { readonly batch: string };

/** `send` as it is typed. */
export const send: AddCommand = (program, terminal, finish) => {
  planCommand(program, "send", "the outputs")
    .description("Writes the Send sheet of a workbook: the rows of one batch, for Word to merge.")
    .requiredOption("--batch <ID>", "the batch: its id as messages lists it, or the beginning of it")
    .addOption(outOption())
    .addOption(inPlaceOption())
    .addOption(jsonOption("the batch and problems"))
    .action(async (input: string, options: SendOptions, command: Command) => {
      requireTarget(options, command);
      finish(await sendCommand(input, options, terminal));
    });
};

/**
 * `send`: puts the rows of one batch on the Send sheet, and replaces the target only when all went well.
 *
 * @param input - Path of the workbook.
 */
async function sendCommand(input: string, options: SendOptions, terminal: Terminal): Promise<ExitCode> {
  try {
    const target = await resultPath(input, options.out, terminal);
    if (target === undefined) return EXIT.usage;
    const request = requestOf(options);
    const bytes = await readWorkbookFile(input);
    const workbook = await openXlsx(bytes, nodeCodec);
    const reading = await readRollout(workbook, request);
    const batch = reading.mails && chooseBatch(reading.mails.batches, options.batch);
    if (typeof batch === "string") {
      terminal.error(`error: ${batch}\n`);
      return EXIT.usage;
    }
    const isToSend = batch !== undefined && !batch.isSent;
    // First: a workbook that refuses says why, and nothing else does.
    if (isToSend) await writeBatch(workbook, reading, batch, {});
    for (const line of await problemLines(reading)) terminal.error(`${line}\n`);
    const note = batch && (isToSend ? settledText(batch) : sentText(batch));
    if (note !== undefined) terminal.error(`${note}\n`);
    if (isToSend) await replaceFile(target, workbook.pieces(), target === input ? bytes : "anything");
    if (options.json === true) {
      terminal.out(`${JSON.stringify(await batchesJson(reading, batch ? [batch] : [], request.today))}\n`);
    } else if (isToSend) {
      terminal.out(`${batchLines(batch).join("\n")}\n\n${target}\n`);
    }
    return isToSend ? EXIT.done : EXIT.problems;
  } catch (error) {
    return await reportRefusal(error, options.locale ?? matchLanguage(hostLocale()) ?? "en", input, terminal);
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
