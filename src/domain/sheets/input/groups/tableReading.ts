import type { Group } from "../../../plan/group";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import type { DayCell } from "./daysAmongMonths";

/** A group and the cell that says its month. */
export type PlacedGroup = { readonly group: Group; readonly monthSource: CellReference };

/** What the body of one table says, whatever its shape. */
export type TableReading = {
  readonly groups: readonly PlacedGroup[];
  readonly problems: readonly Problem[];
  /** 0-based; the last row that was read, the header when none was. */
  readonly lastRow: number;
  /** Whether some month has no year of its own, so that the start month gives it one. */
  readonly usesStart: boolean;
  /** Dates that are months unless their number formats show a day; absent where there are none. */
  readonly doubtful?: readonly DayCell[];
};
