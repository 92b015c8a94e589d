import type { DateSystem } from "../../../domain/calendar/civilDate";
import type { Cell, GridRange } from "../../../domain/grid/grid";
import { damaged } from "../damaged";
import { unescapeExcelText } from "../xml/excelText";
import { serialOfIsoText } from "./serialOfIsoText";

/** What a sheet is read with. */
export type SheetReading = {
  readonly name: string;
  readonly part: string;
  readonly strings: readonly string[];
  readonly dateSystem: DateSystem;
  /** Infinity for all. */
  readonly rowLimit: number;
  /** Where {@link SheetTraits} is to tell of the formats that cells carry; absent: nowhere. */
  readonly formatted?: GridRange;
};

/**
 * What a cell holds.
 *
 * @param type - Its `t`, ST_CellType of ECMA-376 part 1, 18.18.11.
 * @param value - The text that the file keeps for it; not empty.
 */
export function cellValue(type: string, value: string, reading: SheetReading): Cell {
  switch (type) {
    case "s": {
      const text = reading.strings[Number(value)];
      if (text === undefined) throw damaged(`${reading.part}: a shared string that is not there`);
      return text === "" ? null : text;
    }
    case "str":
    case "inlineStr":
      return unescapeExcelText(value);
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return { error: value.trim() };
    case "d":
      return serialOfIsoText(value.trim(), reading.dateSystem) ?? value;
    default: {
      const number = Number(value);
      if (!Number.isFinite(number)) throw damaged(`${reading.part}: a number that is none`);
      return value.trim() === "" ? null : number;
    }
  }
}
