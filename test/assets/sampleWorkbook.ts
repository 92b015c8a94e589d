import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { emptyWorkbook } from "../../src/adapters/xlsx/emptyWorkbook";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { insertSample } from "../../src/app/insertSample";
import type { LanguageTag } from "../../src/domain/language/languageTag";

/** The bytes of the sample workbook of a language: the sample sheet alone in a new workbook. */
export async function sampleWorkbook(language: LanguageTag): Promise<Uint8Array> {
  const workbook = await openXlsx(await emptyWorkbook(nodeCodec), nodeCodec);
  await insertSample(workbook, language, {});
  return workbook.save();
}
