import type { Command } from "commander";
import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { markSent, takeBackSent } from "../app/markSent";
import { readRollout } from "../app/readRollout";
import { isoDateText, type CivilDate } from "../domain/calendar/civilDate";
import { matchLanguage } from "../domain/language/languageTag";
import type { Mails } from "../domain/messages/mails";
import { batchIdsOf } from "../domain/messages/sentLog";
import { chooseBatch } from "./chooseBatch";
import {
  inPlaceOption,
  outOption,
  planCommand,
  requireTarget,
  type AddCommand,
  type TargetOptions,
} from "./cliCommand";
import { EXIT, type ExitCode } from "./exitCode";
import { readWorkbookFile, replaceFile } from "./files";
import { hostLocale } from "./hostLocale";
import { dayOption } from "./optionValues";
import { problemLines } from "./problemLines";
import { reportRefusal } from "./reportRefusal";
import { requestOf, type PlanOptions } from "./requestOf";
import { resultPath } from "./resultPath";
import { sentText } from "./sentText";
import type { Terminal } from "./terminal";

/** The options of `sent`, as they were typed and checked. One of `out` and `inPlace` is there. */
type SentOptions = PlanOptions &
  TargetOptions & { readonly batch: string; readonly on?: CivilDate; readonly undo?: boolean };

/** `sent` as it is typed. */
export const sent: AddCommand = (program, terminal, finish) => {
  planCommand(program, "sent", "the outputs")
    .description(
      "Marks a batch as sent: who got it goes into the Sent sheet, and nobody there gets it again.",
    )
    .requiredOption("--batch <ID>", "the batch: its id as messages lists it, or the beginning of it")
    .option("--on <DAY>", "the day that it went out on, such as 2026-07-07; today unless given", dayOption)
    .option("--undo", "take back that it was sent")
    .addOption(outOption())
    .addOption(inPlaceOption())
    .action(async (input: string, options: SentOptions, command: Command) => {
      requireTarget(options, command);
      finish(await sentCommand(input, options, terminal));
    });
};

/** `sent`: marks a batch, and replaces the target only when all went well. */
async function sentCommand(input: string, options: SentOptions, terminal: Terminal): Promise<ExitCode> {
  try {
    const target = await resultPath(input, options.out, terminal);
    if (target === undefined) return EXIT.usage;
    const request = requestOf(options);
    const bytes = await readWorkbookFile(input);
    const workbook = await openXlsx(bytes, nodeCodec);
    const before = await readRollout(workbook, request);
    const isUndone = options.undo === true;
    const batch =
      before.mails &&
      (isUndone
        ? chooseBatch(sentBatches(before.mails), options.batch, "nothing has been sent")
        : chooseBatch(before.mails.batches, options.batch));
    if (typeof batch === "string") {
      terminal.error(`error: ${batch}\n`);
      return EXIT.usage;
    }
    const on = options.on ?? request.today;
    const marked =
      batch &&
      (await (isUndone
        ? takeBackSent(workbook, request, batch.id, {})
        : markSent(workbook, request, { batch: batch.id, on }, {})));
    for (const line of await problemLines(marked?.reading ?? before)) terminal.error(`${line}\n`);
    if (marked?.mails === undefined) {
      const note = before.mails?.batches.find(({ id }) => id === batch?.id);
      if (note !== undefined) terminal.error(`${sentText(note) ?? ""}\n`);
      return EXIT.problems;
    }
    await replaceFile(target, workbook.pieces(), target === input ? bytes : "anything");
    const done = isUndone ? "Taken back" : `Sent on ${isoDateText(on)}`;
    terminal.out(`${done}, mails: ${String(marked.mails)}\n\n${target}\n`);
    return EXIT.done;
  } catch (error) {
    return await reportRefusal(error, options.locale ?? matchLanguage(hostLocale()) ?? "en", input, terminal);
  }
}

/** What can be taken back. */
function sentBatches({ sent: mails }: Mails): readonly { readonly id: string }[] {
  return [...new Set(mails.flatMap(batchIdsOf))].map((id) => ({ id }));
}
