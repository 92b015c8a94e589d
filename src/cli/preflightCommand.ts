import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { readRollout } from "../app/readRollout";
import { runPreflight } from "../app/runPreflight";
import { matchLanguage } from "../domain/language/languageTag";
import { loadWords } from "../domain/words/loadWords";
import type { PreflightResult } from "../domain/vocabulary/preflight";
import { EXIT, type ExitCode } from "./exitCode";
import { readWorkbookFile } from "./files";
import { hostLocale } from "./hostLocale";
import { preflightJson } from "./preflightJson";
import { preflightLines } from "./preflightLines";
import { problemLines } from "./problemLines";
import { reportRefusal } from "./reportRefusal";
import { requestOf, type PlanOptions } from "./requestOf";
import type { Terminal } from "./terminal";
import { jsonOption, planCommand, type AddCommand, type JsonOptions } from "./cliCommand";

/** The options of `preflight`, as they were typed and checked. */
type PreflightOptions = PlanOptions & JsonOptions;

/** `preflight` as it is typed. */
export const preflight: AddCommand = (program, terminal, finish) => {
  planCommand(program, "preflight", "the outputs")
    .description(
      "Checks, before a mail merge, that Messages and Send hold what the plan says and what Word can read.",
    )
    .addOption(jsonOption("the results"))
    .action(async (input: string, options: PreflightOptions) => {
      finish(await preflightCommand(input, options, terminal));
    });
};

/**
 * `preflight`: checks what is written on Messages and Send, and leaves the workbook alone.
 *
 * @param input - Path of the workbook.
 */
async function preflightCommand(
  input: string,
  options: PreflightOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const workbook = await openXlsx(await readWorkbookFile(input), nodeCodec);
    const reading = await readRollout(workbook, requestOf(options));
    const results = await runPreflight(workbook, reading);
    const words = (await loadWords(reading.language)).preflight;
    // Why there is no plan to compare with.
    if (reading.outputs === undefined)
      for (const line of await problemLines(reading)) terminal.error(`${line}\n`);
    terminal.out(
      options.json === true
        ? `${JSON.stringify(preflightJson(words, results))}\n`
        : preflightLines(words, results)
            .map((line) => `${line}\n`)
            .join(""),
    );
    return exitCodeOf(results);
  } catch (error) {
    return await reportRefusal(error, options.locale ?? matchLanguage(hostLocale()) ?? "en", input, terminal);
  }
}

/** A workbook in which no batch is prepared is not fit for a merge yet, and there is nothing to put right in it; without a plan there is. */
function exitCodeOf(results: readonly PreflightResult[]): ExitCode {
  const untold = results.flatMap((result) => (result.state === "untold" ? [result.because] : []));
  if (results.some(({ state }) => state === "failed") || untold.some((because) => because !== "noBatch"))
    return EXIT.problems;
  return untold.length > 0 ? EXIT.notChecked : EXIT.done;
}
