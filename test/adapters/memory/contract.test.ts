import {
  memoryWorkbook,
  openMemoryWorkbook,
  type MemoryWorkbook,
} from "../../../src/adapters/memory/memoryWorkbook";
import { rangeAddress } from "../../../src/domain/grid/grid";
import { itKeepsTheWorkbookContract } from "../../contract/itKeepsTheWorkbookContract";
import { furnitureOfDraft } from "../../contract/furnitureOfDraft";
import { lookOfDraft } from "../../contract/lookOfDraft";
import type { OpenedWorkbook } from "../../contract/openedWorkbook";

itKeepsTheWorkbookContract("memory", (contents) => Promise.resolve(opened(memoryWorkbook(contents))));

function opened(workbook: MemoryWorkbook): OpenedWorkbook {
  return {
    port: workbook,
    reopen: () => Promise.resolve(opened(openMemoryWorkbook(structuredClone(workbook.state())))),
    rename: (sheet, to) => {
      workbook.rename(sheet, to);
      return Promise.resolve();
    },
    snapshot: () => Promise.resolve(workbook.state()),
    look: (sheet) => {
      const draft = workbook.draftOf(sheet);
      if (draft === undefined) throw new Error(`nothing was written to "${sheet}"`);
      return Promise.resolve(lookOfDraft(draft));
    },
    furniture: (sheet) => {
      const draft = workbook.draftOf(sheet);
      if (draft === undefined) throw new Error(`nothing was written to "${sheet}"`);
      const sheets = workbook.state().sheets;
      const sheetOf = ({ sheet: wanted = draft.name }) =>
        sheets.find((other) => other.draft?.name.toLowerCase() === wanted.toLowerCase())?.name ?? wanted;
      return Promise.resolve(furnitureOfDraft(draft, sheetOf));
    },
    nameTarget: (name) => {
      const refersTo = workbook.state().names.find((item) => item.name === name)?.refersTo;
      return Promise.resolve(
        typeof refersTo === "object" ? `${refersTo.sheet}!${rangeAddress(refersTo.range)}` : refersTo,
      );
    },
  };
}
