import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { itKeepsTheWorkbookContract } from "../../contract/itKeepsTheWorkbookContract";
import type { OpenedWorkbook } from "../../contract/openedWorkbook";
import { readWorkbook } from "../../support/readWorkbook";
import { lookOfReadSheet } from "./lookOfReadSheet";
import { plainWorkbook, xml } from "./plainWorkbook";
import { withPart } from "./zipParts";

itKeepsTheWorkbookContract("xlsx", (contents) => opened(plainWorkbook(contents)));

async function opened(bytes: Uint8Array): Promise<OpenedWorkbook> {
  let port = await openXlsx(bytes, nodeCodec);
  return {
    get port() {
      return port;
    },
    reopen: async () => opened(await port.save()),
    rename: async (sheet, to) => {
      // As Excel does it: the sheet's entry and every formula that names the sheet.
      const renamed = withPart(await port.save(), "xl/workbook.xml", (text) =>
        text
          .replace(`name="${xml(sheet)}" sheetId`, `name="${xml(to)}" sheetId`)
          .replaceAll(`>'${xml(sheet)}'!`, `>'${xml(to.replaceAll("'", "''"))}'!`),
      );
      port = await openXlsx(renamed, nodeCodec);
    },
    snapshot: async () => Buffer.from(await port.save()).toString("base64"),
    look: async (sheet, range) => {
      const found = readWorkbook(await port.save()).sheets.find(({ name }) => name === sheet);
      if (found === undefined) throw new Error(`there is no sheet "${sheet}"`);
      expect(Object.keys(found.styles)).toHaveLength((range.lastRow + 1) * (range.lastColumn + 1));
      return lookOfReadSheet(found);
    },
    nameTarget: async (name) => {
      const { names } = readWorkbook(await port.save());
      const target = names.find((item) => item.name === name)?.refersTo;
      return target
        ?.replace(/^'(.*)'!/, (_, sheet: string) => `${sheet.replaceAll("''", "'")}!`)
        .replaceAll("$", "");
    },
  };
}
