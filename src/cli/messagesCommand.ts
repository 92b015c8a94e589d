import { extname } from "node:path";
import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { encodeInChunks } from "../adapters/xlsx/xml/encodeInChunks";
import { readRollout } from "../app/readRollout";
import type { RolloutReading } from "../app/rolloutReading";
import type { CivilDate } from "../domain/calendar/civilDate";
import type { TimeOfDay } from "../domain/calendar/timeOfDay";
import { matchLanguage } from "../domain/language/languageTag";
import type { CsvSeparator } from "../domain/messages/csvText";
import { batchTiming } from "../domain/messages/batchTiming";
import type { MergeBatch } from "../domain/messages/mergeBatch";
import { messagesCsv, type CsvProfile } from "../domain/messages/messagesCsv";
import { batchesJson } from "./batchesJson";
import { chooseBatch } from "./chooseBatch";
import { EXIT, type ExitCode } from "./exitCode";
import { readWorkbookFile, replaceFile } from "./files";
import { hostLocale } from "./hostLocale";
import { matrixText } from "./matrixText";
import { problemLines } from "./problemLines";
import { reportRefusal } from "./reportRefusal";
import { requestOf, type PlanOptions } from "./requestOf";
import { sentText } from "./sentText";
import { settledText } from "./settledText";
import type { Terminal } from "./terminal";
import { jsonOption, planCommand, type AddCommand, type JsonOptions } from "./cliCommand";
import { timeOption } from "./optionValues";
import { Option, type Command } from "commander";

const SEVERAL_BATCHES =
  "note: a mail merge has one subject line, so filter these rows by Batch, or write a batch at a time with --batch";

/** The options of `messages`, as they were typed and checked. */
type MessagesOptions = PlanOptions &
  JsonOptions & {
    readonly batch?: string;
    readonly csv?: string;
    readonly profile: "word" | "add-on";
    readonly time: TimeOfDay;
    readonly separator: CsvSeparator;
  };

/** `messages` as it is typed. */
export const messages: AddCommand = (program, terminal, finish) => {
  planCommand(program, "messages", "the mails")
    .description("Lists the batches of mails that a workbook's plan sends, or writes their rows as CSV.")
    .option("--batch <ID>", "one batch only: its id as it is listed, or the beginning of it")
    .option("--csv <FILE.csv>", "write the rows to this file")
    .addOption(
      new Option("--profile <PROFILE>", "who reads the file: Word, or a mail-merge add-on of a spreadsheet")
        .choices(["word", "add-on"])
        .default("word"),
    )
    .addOption(
      new Option("--time <HH:MM>", "when on the send date an add-on sends")
        .argParser(timeOption)
        .default(timeOption("09:00"), "09:00"),
    )
    .addOption(
      new Option("--separator <CHARACTER>", "between fields; Word expects ; in regions with a decimal comma")
        .choices([",", ";"])
        .default(","),
    )
    .addOption(jsonOption("batches and problems"))
    .action(async (input: string, options: MessagesOptions, command: Command) => {
      const isGiven = (name: string): boolean => command.getOptionValueSource(name) === "cli";
      if (options.csv === undefined && ["profile", "time", "separator"].some(isGiven)) {
        command.error("error: --profile, --time and --separator are for --csv FILE.csv");
      }
      if (options.profile === "word" && isGiven("time")) {
        command.error("error: --time is for --profile add-on");
      }
      finish(await messagesCommand(input, options, terminal));
    });
};

/**
 * `messages`: lists the batches of a plan, or writes the rows of one or of all as CSV. The workbook is left alone. More mails than a sheet has
 * rows are no obstacle here.
 *
 * @param input - Path of the workbook.
 */
async function messagesCommand(
  input: string,
  options: MessagesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { batch: wanted, csv, locale } = options;
  if (csv !== undefined && extname(csv).toLowerCase() !== ".csv") {
    terminal.error("error: a CSV file ends in .csv: name it so\n");
    return EXIT.usage;
  }
  try {
    const request = requestOf(options);
    const workbook = await openXlsx(await readWorkbookFile(input), nodeCodec);
    const reading = await readRollout(workbook, request);
    const { mails } = reading;
    for (const line of await problemLines(reading)) terminal.error(`${line}\n`);
    if (mails === undefined) {
      await report(reading, [], request.today, options, terminal);
      return EXIT.problems;
    }
    const chosen = wanted === undefined ? undefined : chooseBatch(mails.batches, wanted);
    if (typeof chosen === "string") {
      terminal.error(`error: ${chosen}\n`);
      return EXIT.usage;
    }
    const batches = chosen === undefined ? mails.batches : [chosen];
    const sent = csv === undefined ? undefined : chosen && sentText(chosen);
    if (sent !== undefined) {
      terminal.error(`${sent}\n`);
      await report(reading, batches, request.today, { ...options, csv: undefined }, terminal);
      return EXIT.problems;
    }
    for (const line of batches.map(settledText)) if (line !== undefined) terminal.error(`${line}\n`);
    if (csv !== undefined) {
      await replaceFile(
        csv,
        encodeInChunks(messagesCsv((chosen ?? mails).rows, profileOf(options), options.separator)),
        "anything",
      );
      if (batches.filter(({ isSent }) => !isSent).length > 1 && options.profile === "word")
        terminal.error(`${SEVERAL_BATCHES}\n`);
    }
    await report(reading, batches, request.today, options, terminal);
    return EXIT.done;
  } catch (error) {
    return await reportRefusal(error, locale ?? matchLanguage(hostLocale()) ?? "en", input, terminal);
  }
}

function profileOf({ profile, time }: MessagesOptions): CsvProfile {
  return profile === "word" ? { kind: "word" } : { kind: "addOn", time };
}

async function report(
  reading: RolloutReading,
  batches: readonly MergeBatch[],
  today: CivilDate,
  { json, csv }: { readonly json?: true; readonly csv?: string | undefined },
  { out }: Terminal,
): Promise<void> {
  if (json === true) {
    out(`${JSON.stringify(await batchesJson(reading, batches, today))}\n`);
  } else if (reading.mails !== undefined) {
    const rows = batches.map((batch) => {
      const mails = batch.isSent ? batch.settled.sent : batch.rows.length;
      return [batch.id, String(mails), batchTiming(batch, today)];
    });
    out(`${matrixText([["Batch", "Mails", "State"], ...rows])}\n`);
    if (csv !== undefined) out(`\n${csv}\n`);
  }
}
