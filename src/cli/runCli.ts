import { Command, CommanderError } from "commander";
import { calendar } from "./calendarCommand";
import type { AddCommand } from "./cliCommand";
import { EXIT, type ExitCode } from "./exitCode";
import { generate } from "./generateCommand";
import { holidays } from "./holidaysCommand";
import { messages } from "./messagesCommand";
import { preflight } from "./preflightCommand";
import { send } from "./sendCommand";
import { sent } from "./sentCommand";
import { starter } from "./starterCommand";
import type { Terminal } from "./terminal";

/** The commands, in the order in which the help lists them. */
const COMMANDS: readonly AddCommand[] = [
  generate,
  messages,
  send,
  sent,
  calendar,
  holidays,
  preflight,
  starter,
];

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
  for (const add of COMMANDS) add(program, terminal, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Asking for help is not a mistake.
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return exitCode;
}
