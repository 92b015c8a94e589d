import type { Command } from "commander";
import { Option } from "commander";
import { LANGUAGE_TAGS } from "../domain/language/languageTag";
import type { ExitCode } from "./exitCode";
import { languageOption, startOption } from "./optionValues";
import type { Terminal } from "./terminal";

/** Adds a command to the program, with its options and what it does; `finish` takes the code that it ends with. */
export type AddCommand = (program: Command, terminal: Terminal, finish: (exitCode: ExitCode) => void) => void;

/** Where the result of a command goes. One of the two is there once {@link requireTarget} has seen them. */
export type TargetOptions = { readonly out?: string; readonly inPlace?: true };

/** How the result of a command is printed. */
export type JsonOptions = { readonly json?: true };

/**
 * A command that reads a workbook.
 *
 * @param name - How it is typed.
 */
export function workbookCommand(program: Command, name: string): Command {
  return program.command(name).argument("<INPUT.xlsx>", "the workbook, .xlsx or .xlsm");
}

/**
 * A command that plans a workbook.
 *
 * @param written - What is in the language that is asked for.
 */
export function planCommand(program: Command, name: string, written: string): Command {
  return workbookCommand(program, name)
    .option("--sheet <NAME>", "the sheet that holds the groups; otherwise it is found")
    .addOption(localeOption(written))
    .option(
      "--start <YYYY-MM>",
      "the month that the plan starts in or after; gives bare months their year",
      startOption,
    );
}

/** `--locale`; `written` is what is in that language. */
export function localeOption(written: string): Option {
  return new Option("--locale <TAG>", `the language of ${written}: ${LANGUAGE_TAGS.join(", ")}`).argParser(
    languageOption,
  );
}

/** `--out`, which excludes `--in-place`. */
export function outOption(): Option {
  return new Option("--out <OUT.xlsx>", "write the result to this file").conflicts("inPlace");
}

/** `--in-place`. */
export function inPlaceOption(): Option {
  return new Option("--in-place", "write the result to the input itself");
}

/** `--json`; `printed` is what is in it. */
export function jsonOption(printed: string): Option {
  return new Option("--json", `print ${printed} as JSON`);
}

/** Ends the program unless the options say where the result goes. */
export function requireTarget({ out, inPlace }: TargetOptions, command: Command): void {
  if (out === undefined && inPlace !== true) {
    command.error("error: say where the result goes: --out OUT.xlsx or --in-place");
  }
}
