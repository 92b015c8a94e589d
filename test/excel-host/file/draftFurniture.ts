import type {
  DraftReference,
  CellValidation,
  DraftChart,
  SheetDraft,
} from "../../../src/domain/grid/sheetDraft";
import { parseAddress } from "../model/address";
import type { ChartCells, ChartModel } from "../model/chartModel";
import { newTable } from "../model/newSheet";
import type { SheetModel, ValidationModel } from "../model/workbookModel";
import { OutsideFile } from "./outsideFile";

/**
 * Table, validation and charts of the emulated Excel's sheet as a draft says them.
 *
 * @throws OutsideFile when a draft cannot say them all.
 */
export function draftFurniture(sheet: SheetModel): Pick<SheetDraft, "table" | "validations" | "charts"> {
  const { name, tables, validations, charts } = sheet;
  const [table, ...others] = tables;
  if (others.length > 0) throw new OutsideFile(name, "several tables");
  return {
    ...(table !== undefined && { table: draftTable(sheet, table) }),
    ...(validations.length > 0 && {
      validations: validations.map((validation) => draftValidation(validation, name)),
    }),
    ...(charts.length > 0 && { charts: charts.map((chart) => draftChart(chart, name)) }),
  };
}

function draftTable(
  sheet: SheetModel,
  table: SheetModel["tables"][number],
): NonNullable<SheetDraft["table"]> {
  const { id, name, area, style, showFilterButton } = table;
  const usual = { ...newTable(name, area, true, id), style, showFilterButton };
  if (JSON.stringify(table) !== JSON.stringify(usual))
    throw new OutsideFile(sheet.name, "bands or totals of a table");
  return { name, range: area, style, hasFilterButtons: showFilterButton };
}

function draftValidation(validation: ValidationModel, sheet: string): CellValidation {
  const { area, rule, prompt, errorAlert, ignoreBlanks } = validation;
  const { list } = rule as { readonly list?: { readonly inCellDropDown: boolean; readonly source: string } };
  const { title, message } = prompt as { readonly title: string; readonly message: string };
  const alert = errorAlert as { readonly [key: string]: unknown };
  const isWarning = alert["style"] === "Warning";
  const isKnown =
    ignoreBlanks &&
    (list === undefined ? Object.keys(rule).length === 0 : list.inCellDropDown) &&
    (isWarning || alert["style"] === "Stop") &&
    alert["showAlert"] === true &&
    alert["title"] === "" &&
    alert["message"] === "";
  if (!isKnown) throw new OutsideFile(sheet, "a kind of data validation");
  return {
    range: area,
    ...(list !== undefined && {
      list: {
        choices: list.source.startsWith("=") ? reference(list.source, sheet) : list.source.split(","),
        otherwise: isWarning ? ("warn" as const) : ("refuse" as const),
      },
    }),
    ...(message !== "" && { hint: { title, message } }),
  };
}

function reference(formula: string, sheet: string): DraftReference {
  const address = parseAddress(formula.slice(1));
  if (address === undefined) throw new OutsideFile(sheet, "a list from a formula");
  return { sheet: address.sheetName ?? sheet, range: address.area };
}

function draftChart(chart: ChartModel, sheet: string): DraftChart {
  const { type, title, categoryTitle, valueTitle, valueStep, series, position, legend } = chart;
  const [first] = series;
  if (position === undefined || first === undefined)
    throw new OutsideFile(sheet, "a chart that shows nothing");
  if (legend.visible !== series.length > 1) throw new OutsideFile(sheet, "the legend of a chart");
  const cells = (found: ChartCells | undefined): DraftReference => {
    if (found === undefined) throw new OutsideFile(sheet, "a series of nothing");
    return { sheet: found.sheet.name, range: found.area };
  };
  return {
    columns: type === "ColumnStacked" ? "stacked" : "clustered",
    title: title.text,
    categoryTitle: categoryTitle.text,
    valueTitle: valueTitle.text,
    ...(valueStep !== undefined && { valueStep }),
    categories: cells(first.categories),
    series: series.map(({ name, values, fill, line, gapWidth }) => {
      if (fill === undefined || line === undefined || gapWidth !== GAP_WIDTH)
        throw new OutsideFile(sheet, "the looks of a series");
      return { name, values: cells(values), fill, outline: line };
    }),
    position,
    alternativeText: "",
  };
}

/** What the file adapter writes. */
export const GAP_WIDTH = 60;
