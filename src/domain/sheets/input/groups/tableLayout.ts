import type { GroupDetail } from "../../../plan/group";
import type { NamedColumns } from "../namedColumns";

/** The columns that a table of groups may have or lack, but for that of the year. */
export type DetailColumns = Pick<NamedColumns, GroupDetail>;

/** Where a table stands on its sheet. Indexes are 0-based. */
type CommonLayout = {
  readonly headerRow: number;
  /** Rows under the header that belong to it, blank ones too; a header repeated among them does not. */
  readonly bodyRows: readonly number[];
  /** Whether headers name what the columns hold; otherwise only the cells tell. */
  readonly isHeaded: boolean;
  readonly details: DetailColumns;
  /** Of a list that has further columns. */
  readonly fieldColumns?: readonly FieldColumn[];
};

/** A headed column that is none of ours: a field of texts. `columnIndex` is 0-based. */
export type FieldColumn = { readonly header: string; readonly columnIndex: number };

/** A row for each group. */
export type ListLayout = CommonLayout & {
  readonly shape: "list";
  readonly groupColumn: number;
  readonly monthColumn: number;
  /** The years of months that are written without. */
  readonly yearColumn?: number;
};

/** Months across. */
export type AcrossLayout = CommonLayout & {
  readonly shape: "grid" | "rolloutPlan" | "communicationPlan";
  /** The groups of a grid, the phases of a rollout plan, the waves of a communication plan. */
  readonly groupColumn: number;
  /** From left to right; the header of one may be empty or no month, where cells under it need one. */
  readonly monthColumns: readonly number[];
};

export type TableLayout = ListLayout | AcrossLayout;
