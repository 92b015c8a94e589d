import type { YearMonth } from "../../../calendar/yearMonth";
import type { LanguageTag } from "../../../language/languageTag";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";

/** A value of the Settings sheet and the cell that it stands in. */
export type Setting<Value> = { readonly value: Value; readonly source: CellReference };

/** What the Settings sheet says; absent for each row that is not there or is empty. */
export type SettingsReading = {
  readonly start?: Setting<YearMonth>;
  readonly language?: Setting<LanguageTag>;
  readonly problems: readonly Problem[];
};
