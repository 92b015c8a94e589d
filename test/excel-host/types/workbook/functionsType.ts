import { integerArgument } from "../../engine/arguments";
import { HostObject, type ObjectType } from "../../engine/objectType";
import type { CellValue, WorkbookModel } from "../../model/workbookModel";
import { serialOf } from "../../rules/serialDay";

/** `Excel.Functions`: worksheet functions that a batch may call without a cell. */
export const functionsType: ObjectType<WorkbookModel> = {
  name: "Functions",
  methods: {
    /** A year of less than 1900 counts from 1900, as it does in a cell; the month and the day must exist. */
    date: ({ dateSystem }, [year, month, day]) => {
      const given = integerArgument(year);
      const serial = serialOf(
        given < 1900 ? given + 1900 : given,
        integerArgument(month),
        integerArgument(day),
        dateSystem,
      );
      return HostObject.of(functionResultType, serial ?? { error: "#NUM!" });
    },
  },
};

/** `Excel.FunctionResult`: a value, or an error. */
export const functionResultType: ObjectType<CellValue> = {
  name: "FunctionResult",
  scalars: {
    value: { read: (result) => (typeof result === "object" ? null : result) },
    error: { read: (result) => (typeof result === "object" ? result.error : null) },
  },
};
