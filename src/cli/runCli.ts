import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { yearMonth, type YearMonth } from "../domain/calendar/yearMonth";
import { LANGUAGE_TAGS, matchLanguage, type LanguageTag } from "../domain/language/languageTag";
import { EXIT, type ExitCode } from "./exitCode";
import { generateCommand, type GenerateOptions } from "./generateCommand";
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

  program
    .command("generate")
    .description("Reads the groups and months of a workbook and writes its Timeline and Messages sheets.")
    .argument("<INPUT.xlsx>", "the workbook, .xlsx or .xlsm")
    .addOption(new Option("--out <OUT.xlsx>", "write the result to this file").conflicts("inPlace"))
    .option("--in-place", "write the result to the input itself")
    .option("--sheet <NAME>", "the sheet that holds the groups; otherwise it is found")
    .option("--locale <TAG>", `the language of the outputs: ${LANGUAGE_TAGS.join(", ")}`, languageOption)
    .option(
      "--start <YYYY-MM>",
      "the month that the plan starts in or after; gives bare months their year",
      startOption,
    )
    .option("--json", "print timeline, messages and problems as JSON")
    .action(async (input: string, options: GenerateOptions, command: Command) => {
      if (options.out === undefined && options.inPlace !== true) {
        command.error("error: say where the result goes: --out OUT.xlsx or --in-place");
      }
      exitCode = await generateCommand(input, options, terminal);
    });

  program
    .command("starter")
    .description("Makes a new workbook with sample groups to begin from.")
    .argument("<OUT.xlsx>", "the file to make")
    .option("--locale <TAG>", `the language of the sample: ${LANGUAGE_TAGS.join(", ")}`, languageOption)
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

function languageOption(locale: string): LanguageTag {
  const language = matchLanguage(locale);
  if (language === undefined)
    throw new InvalidArgumentError(`The languages are ${LANGUAGE_TAGS.join(", ")}.`);
  return language;
}

function startOption(text: string): YearMonth {
  try {
    return yearMonth(text);
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError("Write a month such as 2026-07.");
    throw error;
  }
}
