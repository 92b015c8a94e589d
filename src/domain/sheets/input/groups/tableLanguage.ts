import { detectLanguage } from "../../../language/detectLanguage";
import { inputNamed } from "../../../recognition/inputNamed";
import type { LanguageTag } from "../../../language/languageTag";
import { monthNamed } from "../../../language/monthNamed";
import { planTitled } from "../../../recognition/isPlanTitle";
import type { Term } from "../../../language/termIndex";
import type { InputName } from "../../../words/inputs";
import { cellText } from "../../../grid/cellText";
import { cellAt, type Worksheet } from "../../../grid/grid";
import type { TableLayout } from "./tableLayout";

/**
 * The language that the headers and months of a table are written in; `undefined` when they do not tell.
 *
 * @param hostLanguage - Decides between languages in which they say the same.
 */
export function tableLanguage(
  { grid }: Worksheet,
  layout: TableLayout,
  hostLanguage: LanguageTag | undefined,
): LanguageTag | undefined {
  const { headerRow, bodyRows, groupColumn, details } = layout;
  const text = (row: number, column: number): string => cellText(cellAt(grid, row, column));
  const headed = (column: number | undefined, ...inputs: readonly InputName[]): readonly Term<unknown>[] =>
    column === undefined
      ? []
      : inputNamed(text(headerRow, column)).filter(({ meaning }) => inputs.includes(meaning.input));

  const months =
    layout.shape === "list"
      ? bodyRows.map((row) => text(row, layout.monthColumn))
      : layout.monthColumns.map((column) => text(headerRow, column));
  const found = [
    headed(groupColumn, "group", "phase"),
    layout.shape === "communicationPlan" ? planTitled(text(headerRow, groupColumn)) : [],
    headed(layout.shape === "list" ? layout.monthColumn : undefined, "month"),
    headed(details.users, "users"),
    headed(details.email, "email"),
    ...months.map(monthNamed),
  ];
  return detectLanguage(found, hostLanguage);
}
