import { today } from "../adapters/clock";
import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { insertedHolidaysText } from "../app/insertedHolidaysText";
import { insertedHolidaysWarning } from "../app/insertedHolidaysWarning";
import { insertHolidays } from "../app/insertHolidays";
import { matchLanguage } from "../domain/language/languageTag";
import { loadWords } from "../domain/words/loadWords";
import { EXIT, type ExitCode } from "./exitCode";
import { readWorkbookFile, replaceFile } from "./files";
import { hostLocale } from "./hostLocale";
import { reportRefusal } from "./reportRefusal";
import { resultPath } from "./resultPath";
import { oneLine, type Terminal } from "./terminal";
import {
  inPlaceOption,
  localeOption,
  outOption,
  requireTarget,
  workbookCommand,
  type AddCommand,
  type TargetOptions,
} from "./cliCommand";
import { countryOption, yearsOption } from "./optionValues";
import type { PlanOptions } from "./requestOf";
import type { Command } from "commander";

/** The options of `holidays`, as they were typed and checked. One of `out` and `inPlace` is there. */
type HolidaysOptions = TargetOptions &
  Pick<PlanOptions, "locale"> & {
    readonly country: string;
    readonly years?: readonly number[];
  };

/** `holidays` as it is typed. */
export const holidays: AddCommand = (program, terminal, finish) => {
  workbookCommand(program, "holidays")
    .description(
      "Adds the public holidays of a country to a workbook's calendar, as rows to keep or to change.",
    )
    .requiredOption("--country <CODE>", "such as SE, or DE-BY for a part of a country", countryOption)
    .option("--years <YYYY-YYYY>", "these years, or a single one; otherwise those of the plan", yearsOption)
    .addOption(outOption())
    .addOption(inPlaceOption())
    .addOption(localeOption("the rows"))
    .action(async (input: string, options: HolidaysOptions, command: Command) => {
      requireTarget(options, command);
      finish(await holidaysCommand(input, options, terminal));
    });
};

/**
 * `holidays`: adds the public holidays of a country to the calendar of a workbook, as rows on a sheet.
 *
 * @param input - Path of the workbook.
 */
async function holidaysCommand(
  input: string,
  options: HolidaysOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, country, years, locale } = options;
  const language = locale ?? matchLanguage(hostLocale()) ?? "en";
  try {
    const target = await resultPath(input, out, terminal);
    if (target === undefined) return EXIT.usage;
    const bytes = await readWorkbookFile(input);
    const workbook = await openXlsx(bytes, nodeCodec);
    // Large, and wanted by this command alone.
    const { publicHolidays } = await import("../adapters/holidays/publicHolidays");
    const request = { today: today(), hostLocale: hostLocale(), ...(locale && { language: locale }) };
    const inserted = await insertHolidays(
      workbook,
      request,
      { country, publicHolidays, ...(years && { years }) },
      {},
    );
    const words = await loadWords(inserted.language);
    const text = insertedHolidaysText(inserted, words);
    const warning = insertedHolidaysWarning(inserted, words);
    if (inserted.outcome === "none-known") {
      terminal.error(`error: ${text}\n`);
      return EXIT.usage;
    }
    await replaceFile(target, workbook.pieces(), target === input ? bytes : "anything");
    if (warning !== undefined)
      terminal.error(`warning: ${oneLine(warning)}
`);
    terminal.out(`${oneLine(text)}
${target}
`);
    return EXIT.done;
  } catch (error) {
    return await reportRefusal(error, language, input, terminal);
  }
}
