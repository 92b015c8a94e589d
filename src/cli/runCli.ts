import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { yearMonth, type YearMonth } from "../domain/calendar/yearMonth";
import { LANGUAGE_TAGS, matchLanguage, type LanguageTag } from "../domain/language/languageTag";
import { shapeNamed } from "../domain/language/choiceNamed";
import type { PlanShape } from "../domain/plan/planShapes";
import { calendarCommand, type CalendarOptions } from "./calendarCommand";
import { EXIT, type ExitCode } from "./exitCode";
import { generateCommand, type GenerateOptions } from "./generateCommand";
import { holidaysCommand, type HolidaysOptions } from "./holidaysCommand";
import { preflightCommand, type PreflightOptions } from "./preflightCommand";
import { starterCommand, type StarterOptions } from "./starterCommand";
import type { Terminal } from "./terminal";

/** The plans to start from, as they are typed. */
const SHAPES = ["monthly", "staggered", "two-email", "empty"];

const NO_TARGET = "error: say where the result goes: --out OUT.xlsx or --in-place";

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
        command.error(NO_TARGET);
      }
      exitCode = await generateCommand(input, options, terminal);
    });

  program
    .command("calendar")
    .description("Writes the meetings and send dates of a workbook's plan as a calendar file.")
    .argument("<INPUT.xlsx>", "the workbook, .xlsx or .xlsm")
    .requiredOption("--out <FILE.ics>", "the calendar file to write")
    .option("--sheet <NAME>", "the sheet that holds the groups; otherwise it is found")
    .option("--locale <TAG>", `the language of the events: ${LANGUAGE_TAGS.join(", ")}`, languageOption)
    .option("--start <YYYY-MM>", "the month that the plan starts in or after", startOption)
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
      if (options.out === undefined && options.inPlace !== true) command.error(NO_TARGET);
      exitCode = await holidaysCommand(input, options, terminal);
    });

  program
    .command("preflight")
    .description(
      "Checks, before a mail merge, that Messages and Send hold what the plan says and what Word can read.",
    )
    .argument("<INPUT.xlsx>", "the workbook, .xlsx or .xlsm")
    .option("--sheet <NAME>", "the sheet that holds the groups; otherwise it is found")
    .option("--locale <TAG>", `the language of the outputs: ${LANGUAGE_TAGS.join(", ")}`, languageOption)
    .option("--start <YYYY-MM>", "the month that the plan starts in or after", startOption)
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

function languageOption(locale: string): LanguageTag {
  const language = matchLanguage(locale);
  if (language === undefined)
    throw new InvalidArgumentError(`The languages are ${LANGUAGE_TAGS.join(", ")}.`);
  return language;
}

function countryOption(text: string): string {
  const code = text.toUpperCase();
  if (!/^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(code))
    throw new InvalidArgumentError("Write a country's code such as SE, or DE-BY for a part of it.");
  return code;
}

/** Outside of these the library knows no dates of the moon calendars. */
const YEARS = { first: 1970, last: 2076, most: 10 };

function yearsOption(text: string): readonly number[] {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  const isFine = first >= YEARS.first && last <= YEARS.last && first <= last && last - first < YEARS.most;
  if (match === null || !isFine)
    throw new InvalidArgumentError(
      `Write a year or two such as 2026-2027, from ${YEARS.first} to ${YEARS.last}, at most ${YEARS.most} years.`,
    );
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function shapeOption(text: string): PlanShape {
  const shape = SHAPES.includes(text) ? shapeNamed(text) : undefined;
  if (shape === undefined) throw new InvalidArgumentError(`The plans are ${SHAPES.join(", ")}.`);
  return shape;
}

function startOption(text: string): YearMonth {
  try {
    return yearMonth(text);
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError("Write a month such as 2026-07.");
    throw error;
  }
}
