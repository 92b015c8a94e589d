import { Command, CommanderError, Option } from "commander";
import { LANGUAGE_TAGS } from "../domain/language/languageTag";
import { calendarCommand, type CalendarOptions } from "./calendarCommand";
import { EXIT, type ExitCode } from "./exitCode";
import { generateCommand, type GenerateOptions } from "./generateCommand";
import { holidaysCommand, type HolidaysOptions } from "./holidaysCommand";
import { messagesCommand, type MessagesOptions } from "./messagesCommand";
import {
  countryOption,
  languageOption,
  shapeOption,
  SHAPES,
  startOption,
  timeOption,
  yearsOption,
} from "./optionValues";
import { preflightCommand, type PreflightOptions } from "./preflightCommand";
import { sendCommand, type SendOptions } from "./sendCommand";
import { starterCommand, type StarterOptions } from "./starterCommand";
import type { Terminal } from "./terminal";

/**
 * Runs the command line.
 *
 * @param args - Without the names of Node and of the script.
 * @throws Whatever is a mistake of ours; what is wrong with arguments, sheets and files ends in an exit code.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const program = new Command("rollout-waves")
    .description("Schedules the communication waves of a phased IT rollout in an Excel workbook.")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
    .showHelpAfterError("(rollout-waves generate --help shows how.)");
  const planCommand = (name: string, written: string): Command =>
    program
      .command(name)
      .argument("<INPUT.xlsx>", "the workbook, .xlsx or .xlsm")
      .option("--sheet <NAME>", "the sheet that holds the groups; otherwise it is found")
      .option("--locale <TAG>", `the language of ${written}: ${LANGUAGE_TAGS.join(", ")}`, languageOption)
      .option(
        "--start <YYYY-MM>",
        "the month that the plan starts in or after; gives bare months their year",
        startOption,
      );

  planCommand("generate", "the outputs")
    .description("Reads the groups and months of a workbook and writes its Timeline and Messages sheets.")
    .addOption(new Option("--out <OUT.xlsx>", "write the result to this file").conflicts("inPlace"))
    .option("--in-place", "write the result to the input itself")
    .option("--json", "print timeline, messages and problems as JSON")
    .action(async (input: string, options: GenerateOptions, command: Command) => {
      requireTarget(options, command);
      exitCode = await generateCommand(input, options, terminal);
    });

  planCommand("messages", "the mails")
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
    .option("--json", "print batches and problems as JSON")
    .action(async (input: string, options: MessagesOptions, command: Command) => {
      const isGiven = (name: string): boolean => command.getOptionValueSource(name) === "cli";
      if (options.csv === undefined && ["profile", "time", "separator"].some(isGiven)) {
        command.error("error: --profile, --time and --separator are for --csv FILE.csv");
      }
      if (options.profile === "word" && isGiven("time")) {
        command.error("error: --time is for --profile add-on");
      }
      exitCode = await messagesCommand(input, options, terminal);
    });

  planCommand("send", "the outputs")
    .description("Writes the Send sheet of a workbook: the rows of one batch, for Word to merge.")
    .requiredOption("--batch <ID>", "the batch: its id as messages lists it, or the beginning of it")
    .addOption(new Option("--out <OUT.xlsx>", "write the result to this file").conflicts("inPlace"))
    .option("--in-place", "write the result to the input itself")
    .option("--json", "print the batch and problems as JSON")
    .action(async (input: string, options: SendOptions, command: Command) => {
      requireTarget(options, command);
      exitCode = await sendCommand(input, options, terminal);
    });

  planCommand("calendar", "the events")
    .description("Writes the meetings and send dates of a workbook's plan as a calendar file.")
    .requiredOption("--out <FILE.ics>", "the calendar file to write")
    .action(async (input: string, options: CalendarOptions) => {
      exitCode = await calendarCommand(input, options, terminal);
    });

  program
    .command("holidays")
    .description(
      "Adds the public holidays of a country to a workbook's calendar, as rows to keep or to change.",
    )
    .argument("<INPUT.xlsx>", "the workbook, .xlsx or .xlsm")
    .requiredOption("--country <CODE>", "such as SE, or DE-BY for a part of a country", countryOption)
    .option("--years <YYYY-YYYY>", "these years, or a single one; otherwise those of the plan", yearsOption)
    .addOption(new Option("--out <OUT.xlsx>", "write the result to this file").conflicts("inPlace"))
    .option("--in-place", "write the result to the input itself")
    .option("--locale <TAG>", `the language of the rows: ${LANGUAGE_TAGS.join(", ")}`, languageOption)
    .action(async (input: string, options: HolidaysOptions, command: Command) => {
      requireTarget(options, command);
      exitCode = await holidaysCommand(input, options, terminal);
    });

  planCommand("preflight", "the outputs")
    .description(
      "Checks, before a mail merge, that Messages and Send hold what the plan says and what Word can read.",
    )
    .option("--json", "print the results as JSON")
    .action(async (input: string, options: PreflightOptions) => {
      exitCode = await preflightCommand(input, options, terminal);
    });

  program
    .command("starter")
    .description("Makes a new workbook to begin from: groups, waves, recipients, calendar and settings.")
    .argument("<OUT.xlsx>", "the file to make")
    .option("--locale <TAG>", `the language of the sheets: ${LANGUAGE_TAGS.join(", ")}`, languageOption)
    .addOption(
      new Option("--shape <SHAPE>", `the plan on the Waves sheet: ${SHAPES.join(", ")}`)
        .argParser(shapeOption)
        .conflicts("onlyGroups"),
    )
    .option("--only-groups", "nothing but sample groups: the default plan needs no more")
    .action(async (path: string, options: StarterOptions) => {
      exitCode = await starterCommand(path, options, terminal);
    });

  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Asking for help is not a mistake.
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return exitCode;
}

function requireTarget({ out, inPlace }: Pick<GenerateOptions, "out" | "inPlace">, command: Command): void {
  if (out === undefined && inPlace !== true) {
    command.error("error: say where the result goes: --out OUT.xlsx or --in-place");
  }
}
