import { EXIT } from "./exitCode";
import { runCli } from "./runCli";

const terminal = {
  out: (text: string) => process.stdout.write(text),
  error: (text: string) => process.stderr.write(text),
};

/** What Node says where nobody reads any more, as after `| head -1`; `EOF` on Windows. */
const NOBODY_READS: readonly unknown[] = ["EPIPE", "EOF"];

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The work goes on to its end, and the exit code is that of the work.
    if (NOBODY_READS.includes(error.code)) return;
    process.exitCode = EXIT.file;
    if (stream === process.stdout)
      terminal.error(`error: the output could not be written: ${error.message}\n`);
  });
}

runCli(process.argv.slice(2), terminal).then(
  (exitCode) => {
    process.exitCode ??= exitCode;
  },
  (error: unknown) => {
    terminal.error(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT.mistakeOfOurs;
  },
);
