import type { SheetFurniture } from "../../contract/openedWorkbook";
import type { ReadSheet, ReadValidation } from "../../support/readWorkbook";

/** What stands on a sheet of a written file beside its cells. */
export function furnitureOfReadSheet({ tables, validations, charts }: ReadSheet): SheetFurniture {
  return {
    tables: tables.map(({ name, range, style, filter, columns }) => ({
      name,
      range,
      style: style ?? "",
      hasFilterButtons: filter === range,
      headers: columns,
    })),
    validations: validations.map(validationOf),
    charts: charts.map(({ grouping, title, categoryTitle, valueTitle, valueStep, position, series }) => ({
      columns: grouping === "stacked" ? "stacked" : "clustered",
      title,
      categoryTitle,
      valueTitle,
      ...(valueStep !== null && { valueStep }),
      position,
      series: series.map(({ name, values, categories, fill, outline }) => ({
        name: name ?? "",
        values: cellsOf(values),
        categories: cellsOf(categories ?? ""),
        fill: fill ?? "",
        outline: outline ?? "",
      })),
    })),
  };
}

function validationOf({ range, type, formula, style, title, message }: ReadValidation) {
  return {
    range: range.includes(":") ? range : `${range}:${range}`,
    ...(type === "list" &&
      formula !== null && {
        choices: formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : cellsOf(formula),
        otherwise: style === "stop" ? ("refuse" as const) : ("warn" as const),
      }),
    ...(message !== "" && { hint: { title, message } }),
  };
}

/** `'Anna''s plan'!$A$1:$B$2` as `Anna's plan!A1:B2`. */
function cellsOf(formula: string): string {
  return formula
    .replace(/^'(.*)'!/, (_, sheet: string) => `${sheet.replaceAll("''", "'")}!`)
    .replaceAll("$", "");
}
