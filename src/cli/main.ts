import { EXIT } from "./exitCode";
import { runCli } from "./runCli";

const terminal = {
  out: (text: string) => process.stdout.write(text),
  error: (text: string) => process.stderr.write(text),
};

runCli(process.argv.slice(2), terminal).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    terminal.error(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT.mistakeOfOurs;
  },
);
