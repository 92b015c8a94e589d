import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { generateTimeline } from "../app/generateTimeline";
import type { RolloutReading } from "../app/rolloutReading";
import { matchLanguage } from "../domain/language/languageTag";
import { EXIT, type ExitCode } from "./exitCode";
import { readWorkbookFile, replaceFile } from "./files";
import { hostLocale } from "./hostLocale";
import { matrixText } from "./matrixText";
import { problemLines } from "./problemLines";
import { reportRefusal } from "./reportRefusal";
import { requestOf, type PlanOptions } from "./requestOf";
import { resultPath } from "./resultPath";
import type { Terminal } from "./terminal";
import { timelineJson } from "./timelineJson";
import {
  inPlaceOption,
  jsonOption,
  outOption,
  planCommand,
  requireTarget,
  type AddCommand,
  type JsonOptions,
  type TargetOptions,
} from "./cliCommand";
import type { Command } from "commander";

/** The options of `generate`, as they were typed and checked. One of `out` and `inPlace` is there. */
type GenerateOptions = PlanOptions & TargetOptions & JsonOptions;

/** `generate` as it is typed. */
export const generate: AddCommand = (program, terminal, finish) => {
  planCommand(program, "generate", "the outputs")
    .description("Reads the groups and months of a workbook and writes its Timeline and Messages sheets.")
    .addOption(outOption())
    .addOption(inPlaceOption())
    .addOption(jsonOption("timeline, messages and problems"))
    .action(async (input: string, options: GenerateOptions, command: Command) => {
      requireTarget(options, command);
      finish(await generateCommand(input, options, terminal));
    });
};

/**
 * `generate`: opens the workbook, generates the timeline, and replaces the target only when all went well.
 *
 * @param input - Path of the workbook.
 */
async function generateCommand(
  input: string,
  options: GenerateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const target = await resultPath(input, options.out, terminal);
    if (target === undefined) return EXIT.usage;
    const bytes = await readWorkbookFile(input);
    const workbook = await openXlsx(bytes, nodeCodec);
    const reading = await generateTimeline(workbook, requestOf(options), {});
    if (reading.outputs !== undefined)
      await replaceFile(target, workbook.pieces(), target === input ? bytes : "anything");
    await report(reading, target, options, terminal);
    return reading.outputs === undefined ? EXIT.problems : EXIT.done;
  } catch (error) {
    return await reportRefusal(error, options.locale ?? matchLanguage(hostLocale()) ?? "en", input, terminal);
  }
}

async function report(
  reading: RolloutReading,
  target: string,
  { json }: GenerateOptions,
  { out, error }: Terminal,
): Promise<void> {
  for (const line of await problemLines(reading)) error(`${line}\n`);
  if (json === true) {
    out(`${JSON.stringify(await timelineJson(reading))}\n`);
  } else if (reading.outputs !== undefined) {
    out(`${matrixText(reading.outputs.timeline)}\n\n${target}\n`);
  }
}
