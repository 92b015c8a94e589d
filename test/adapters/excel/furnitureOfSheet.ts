import { areaAddress } from "../../excel-host/model/address";
import type { ChartCells } from "../../excel-host/model/chartModel";
import { valueAt } from "../../excel-host/model/sheetCells";
import type { SheetModel, ValidationModel } from "../../excel-host/model/workbookModel";
import { parseAddress } from "../../excel-host/model/address";
import type { SheetFurniture } from "../../contract/openedWorkbook";

type Found<Kind extends keyof SheetFurniture> = SheetFurniture[Kind][number];

/** What stands on a sheet of the emulated Excel beside its cells. */
export function furnitureOfSheet(sheet: SheetModel): SheetFurniture {
  return {
    tables: sheet.tables.map(({ name, area, style, showFilterButton }) => ({
      name,
      range: areaAddress(area),
      style,
      hasFilterButtons: showFilterButton,
      headers: Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) =>
        valueAt(sheet, area.firstRow, area.firstColumn + index),
      ),
    })),
    validations: [...sheet.validations]
      .sort((one, other) => one.area.firstColumn - other.area.firstColumn)
      .map(validationOf),
    charts: sheet.charts.map((chart): Found<"charts"> => {
      return {
        columns: chart.type === "ColumnStacked" ? "stacked" : "clustered",
        title: chart.title.text,
        categoryTitle: chart.categoryTitle.text,
        valueTitle: chart.valueTitle.text,
        ...(chart.valueStep !== undefined && { valueStep: chart.valueStep }),
        position: chart.position === undefined ? "" : areaAddress(chart.position),
        series: chart.series.map(({ name, values, categories, fill = "", line = "" }) => ({
          name,
          values: cellsText(values),
          categories: cellsText(categories),
          fill,
          outline: line,
        })),
      };
    }),
  };
}

function validationOf({ area, rule, prompt, errorAlert }: ValidationModel): Found<"validations"> {
  const { source } = (rule["list"] ?? {}) as { readonly source?: string };
  const { title, message } = prompt as { readonly title: string; readonly message: string };
  const { style } = errorAlert as { readonly style: string };
  return {
    range: rangeText(area),
    ...(source !== undefined && {
      choices: source.startsWith("=") ? formulaText(source) : source,
      otherwise: style === "Stop" ? "refuse" : "warn",
    }),
    ...(message !== "" && { hint: { title, message } }),
  };
}

function cellsText(cells: ChartCells | undefined): string {
  return cells === undefined ? "" : `${cells.sheet.name}!${rangeText(cells.area)}`;
}

function formulaText(formula: string): string {
  const address = parseAddress(formula.slice(1));
  return address === undefined ? formula : `${String(address.sheetName)}!${rangeText(address.area)}`;
}

/** As the contract writes it: one cell with both corners. */
function rangeText(area: ValidationModel["area"]): string {
  const address = areaAddress(area);
  return address.includes(":") ? address : `${address}:${address}`;
}
