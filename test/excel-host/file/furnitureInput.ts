import type { ReadChart, ReadSheet, ReadValidation } from "../../support/readWorkbook";
import type { SheetInput } from "../model/createWorkbook";
import { NO_VALIDATION } from "../model/workbookModel";
import { GAP_WIDTH } from "./draftFurniture";
import { OutsideFile } from "./outsideFile";

/** Tables, validation and charts of a sheet of a file, as a workbook of the emulated Excel is given them; {@link OutsideFile} when it cannot be. */
export function furnitureInput({
  name: sheet,
  tables,
  validations,
  charts,
}: ReadSheet): Pick<SheetInput, "tables" | "validations" | "charts"> {
  return {
    tables: tables.map(({ name, range, style, filter }) => {
      if (style === null) throw new OutsideFile(sheet, "a table without bands");
      return { name, address: range, style, showFilterButton: filter !== null };
    }),
    validations: validations.map(validationInput),
    charts: charts.map(chartInput),
  };
}

function validationInput({ range, type, formula, style, title, message }: ReadValidation) {
  const source = formula?.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula ?? ""}`;
  return {
    ...NO_VALIDATION,
    address: range,
    ...(type === "list" && { rule: { list: { inCellDropDown: true, source } } }),
    ...(style === "warning" && { errorAlert: { showAlert: true, style: "Warning", title: "", message: "" } }),
    ...(message !== "" && { prompt: { showPrompt: true, title, message } }),
  };
}

function chartInput({ grouping, title, categoryTitle, valueTitle, valueStep, position, series }: ReadChart) {
  return {
    type: grouping === "stacked" ? "ColumnStacked" : "ColumnClustered",
    title,
    categoryTitle,
    valueTitle,
    valueStep: valueStep ?? undefined,
    position,
    series: series.map(({ name, values, categories, fill, outline }) => ({
      name: name ?? "",
      values: `=${values}`,
      categories: `=${categories ?? ""}`,
      fill: fill ?? "",
      line: outline ?? "",
      gapWidth: GAP_WIDTH,
    })),
  };
}
