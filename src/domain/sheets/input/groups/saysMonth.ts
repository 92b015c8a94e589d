import { isMonthWord } from "../../../recognition/isMonthWord";
import { inputNamed } from "../../../recognition/inputNamed";
import { cellText } from "../../../grid/cellText";
import { cellAt, type Worksheet } from "../../../grid/grid";
import type { ListLayout } from "./tableLayout";

/** Whether the header over the months of a list says that they are months; it may take two rows. */
export function saysMonth({ grid }: Worksheet, { headerRow, monthColumn }: ListLayout): boolean {
  const [upper, lower] = [headerRow - 1, headerRow].map((row) => cellText(cellAt(grid, row, monthColumn)));
  const header = [lower, `${upper ?? ""} ${lower ?? ""}`, upper]
    .map((text) => text ?? "")
    .find((text) => inputNamed(text).some(({ meaning }) => meaning.input === "month"));
  return header !== undefined && isMonthWord(header);
}
