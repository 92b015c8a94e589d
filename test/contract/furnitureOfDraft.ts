import { rangeAddress } from "../../src/domain/grid/grid";
import type { DraftReference, DraftRows, SheetDraft } from "../../src/domain/grid/sheetDraft";
import type { SheetFurniture } from "./openedWorkbook";

/**
 * What must stand on a sheet made from `draft` beside its cells.
 *
 * @param sheetOf - The name that the sheet of a reference has in the workbook.
 */
export function furnitureOfDraft(
  draft: SheetDraft<DraftRows>,
  sheetOf: (reference: DraftReference) => string,
): SheetFurniture {
  const cells = (reference: DraftReference) => `${sheetOf(reference)}!${rangeAddress(reference.range)}`;
  return {
    tables: [draft.table]
      .filter((table) => table !== undefined)
      .map(({ range, ...table }) => ({
        ...table,
        range: rangeAddress(range),
        headers: (draft.rows.at(range.firstRow) ?? []).slice(range.firstColumn, range.lastColumn + 1),
      })),
    validations: (draft.validations ?? []).map(({ range, list, hint }) => ({
      range: rangeAddress(range),
      ...(list !== undefined && {
        choices: "range" in list.choices ? cells(list.choices) : list.choices.join(","),
        otherwise: list.otherwise,
      }),
      ...(hint !== undefined && { hint }),
    })),
    charts: (draft.charts ?? []).map(
      ({ columns, title, categoryTitle, valueTitle, valueStep, categories, series, position }) => ({
        columns,
        title,
        categoryTitle,
        valueTitle,
        ...(valueStep !== undefined && { valueStep }),
        position: rangeAddress(position),
        series: series.map(({ values, ...one }) => ({
          ...one,
          values: cells(values),
          categories: cells(categories),
        })),
      }),
    ),
  };
}
