import type { MonthContext } from "../../../recognition/parseMonth";
import type { GroupRegistry } from "../groupRegistry";

/** What a table is read by, once its language has been told. */
export type TableContext = MonthContext & {
  readonly registry: GroupRegistry;
};
