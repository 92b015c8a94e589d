import { nodeCodec } from "../adapters/xlsx/codec/nodeCodec";
import { emptyWorkbook } from "../adapters/xlsx/emptyWorkbook";
import { openXlsx } from "../adapters/xlsx/openXlsx";
import { insertSample } from "../app/insertSample";
import { matchLanguage, type LanguageTag } from "../domain/language/languageTag";
import { EXIT, type ExitCode } from "./exitCode";
import { fileExists, replaceFile } from "./files";
import { hostLocale } from "./hostLocale";
import { reportRefusal } from "./reportRefusal";
import type { Terminal } from "./terminal";

/** The options of `starter`, as they were typed and checked. */
export type StarterOptions = { readonly locale?: LanguageTag };

/**
 * `starter`: makes a new workbook with sample groups to begin from. Never replaces a file.
 *
 * @param path - Where the workbook goes.
 */
export async function starterCommand(
  path: string,
  options: StarterOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const language = options.locale ?? matchLanguage(hostLocale()) ?? "en";
  try {
    if (await fileExists(path)) {
      terminal.error(`error: ${path} exists; name a new file\n`);
      return EXIT.usage;
    }
    const workbook = await openXlsx(await emptyWorkbook(nodeCodec), nodeCodec);
    await insertSample(workbook, language, {});
    await replaceFile(path, await workbook.save());
    terminal.out(`${path}\n`);
    return EXIT.done;
  } catch (error) {
    return reportRefusal(error, language, path, terminal);
  }
}
