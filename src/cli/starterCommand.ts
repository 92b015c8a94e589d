import { today } from "../adapters/clock";
import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { emptyWorkbook } from "../adapters/xlsx/emptyWorkbook";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { insertSample } from "../app/insertSample";
import { insertStarter } from "../app/insertStarter";
import { matchLanguage, type LanguageTag } from "../domain/language/languageTag";
import type { PlanShape } from "../domain/plan/planShapes";
import { EXIT, type ExitCode } from "./exitCode";
import { fileExists, replaceFile } from "./files";
import { hostLocale } from "./hostLocale";
import { reportRefusal } from "./reportRefusal";
import type { Terminal } from "./terminal";
import { localeOption, type AddCommand } from "./cliCommand";
import { shapeOption, SHAPES } from "./optionValues";
import { Option } from "commander";

/** The options of `starter`, as they were typed and checked. */
type StarterOptions = {
  readonly locale?: LanguageTag;
  readonly shape?: PlanShape;
  readonly onlyGroups?: true;
};

/** `starter` as it is typed. */
export const starter: AddCommand = (program, terminal, finish) => {
  program
    .command("starter")
    .description("Makes a new workbook to begin from: groups, waves, recipients, calendar and settings.")
    .argument("<OUT.xlsx>", "the file to make")
    .addOption(localeOption("the sheets"))
    .addOption(
      new Option("--shape <SHAPE>", `the plan on the Waves sheet: ${SHAPES.join(", ")}`)
        .argParser(shapeOption)
        .conflicts("onlyGroups"),
    )
    .option("--only-groups", "nothing but sample groups: the default plan needs no more")
    .action(async (path: string, options: StarterOptions) => {
      finish(await starterCommand(path, options, terminal));
    });
};

/**
 * `starter`: makes a new workbook with the sheets to fill in and samples on them. Never replaces a file.
 *
 * @param path - Where the workbook goes.
 */
async function starterCommand(path: string, options: StarterOptions, terminal: Terminal): Promise<ExitCode> {
  const language = options.locale ?? matchLanguage(hostLocale()) ?? "en";
  try {
    if (await fileExists(path)) {
      terminal.error(`error: ${path} exists; name a new file\n`);
      return EXIT.usage;
    }
    const workbook = await openXlsx(await emptyWorkbook(nodeCodec), nodeCodec);
    if (options.onlyGroups === true) await insertSample(workbook, language, {});
    else await insertStarter(workbook, language, { shape: options.shape ?? "monthly", today: today() }, {});
    await replaceFile(path, workbook.pieces(), "nothing");
    terminal.out(`${path}\n`);
    return EXIT.done;
  } catch (error) {
    return await reportRefusal(error, language, path, terminal);
  }
}
