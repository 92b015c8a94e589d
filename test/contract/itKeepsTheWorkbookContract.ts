import { itAddsSheets } from "./itAddsSheets";
import { itDescribesTheWorkbook } from "./itDescribesTheWorkbook";
import { itFurnishesSheets } from "./itFurnishesSheets";
import { itInspectsOutputs } from "./itInspectsOutputs";
import { itKeepsTextText } from "./itKeepsTextText";
import { itReadsSheets } from "./itReadsSheets";
import { itRefusesChanges } from "./itRefusesChanges";
import { itRefusesWithoutAChange } from "./itRefusesWithoutAChange";
import { itReplacesOutputs } from "./itReplacesOutputs";
import { itTellsNumberFormats } from "./itTellsNumberFormats";
import type { OpenWorkbook } from "./openedWorkbook";

/** Every promise of `WorkbookPort`; each adapter runs all of them. */
export function itKeepsTheWorkbookContract(adapter: string, open: OpenWorkbook): void {
  describe(`${adapter} keeps the workbook contract`, () => {
    describe("describe", () => itDescribesTheWorkbook(open));
    describe("read", () => itReadsSheets(open));
    describe("numberFormats", () => itTellsNumberFormats(open));
    describe("inspect", () => itInspectsOutputs(open));
    describe("replaceOutputs", () => {
      itReplacesOutputs(open);
      itFurnishesSheets(open);
      itKeepsTextText(open);
      itRefusesWithoutAChange(open);
      itRefusesChanges(open);
    });
    describe("addSheets", () => itAddsSheets(open));
  });
}
