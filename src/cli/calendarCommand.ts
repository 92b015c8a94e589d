import { extname } from "node:path";
import { icsText } from "../adapters/ics/icsText";
import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { calendarEvents } from "../app/calendarEvents";
import { readRollout } from "../app/readRollout";
import { matchLanguage } from "../domain/language/languageTag";
import { loadWords } from "../domain/words/loadWords";
import { EXIT, type ExitCode } from "./exitCode";
import { readWorkbookFile, replaceFile } from "./files";
import { hostLocale } from "./hostLocale";
import { problemLines } from "./problemLines";
import { reportRefusal } from "./reportRefusal";
import { requestOf, type PlanOptions } from "./requestOf";
import type { Terminal } from "./terminal";
import { planCommand, type AddCommand } from "./cliCommand";

/** The options of `calendar`, as they were typed and checked. */
type CalendarOptions = PlanOptions & { readonly out: string };

/** `calendar` as it is typed. */
export const calendar: AddCommand = (program, terminal, finish) => {
  planCommand(program, "calendar", "the events")
    .description("Writes the meetings and send dates of a workbook's plan as a calendar file.")
    .requiredOption("--out <FILE.ics>", "the calendar file to write")
    .action(async (input: string, options: CalendarOptions) => {
      finish(await calendarCommand(input, options, terminal));
    });
};

/**
 * `calendar`: plans a workbook and writes its meetings and send dates as a calendar file. The workbook is left alone.
 *
 * @param input - Path of the workbook.
 */
async function calendarCommand(
  input: string,
  { out, ...options }: CalendarOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (extname(out).toLowerCase() !== ".ics") {
    terminal.error("error: a calendar file ends in .ics: name it so\n");
    return EXIT.usage;
  }
  try {
    const workbook = await openXlsx(await readWorkbookFile(input), nodeCodec);
    const request = requestOf(options);
    const reading = await readRollout(workbook, request);
    for (const line of await problemLines(reading)) terminal.error(`${line}\n`);
    if (reading.outputs === undefined) return EXIT.problems;
    const words = await loadWords(reading.language);
    const events = calendarEvents(reading.outputs.plan, words);
    const text = icsText(events, words.planTitle, words.tag, request.today);
    await replaceFile(out, [new TextEncoder().encode(text)], "anything");
    terminal.out(`${out}\n`);
    return EXIT.done;
  } catch (error) {
    return await reportRefusal(error, options.locale ?? matchLanguage(hostLocale()) ?? "en", input, terminal);
  }
}
