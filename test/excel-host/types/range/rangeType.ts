import type { ObjectType } from "../../engine/objectType";
import { rangeContents } from "./rangeContents";
import { rangeEditing } from "./rangeEditing";
import { rangeGeometry } from "./rangeGeometry";
import { rangeMerging } from "./rangeMerging";
import { rangeSearch } from "./rangeSearch";
import type { RangeTarget } from "./rangeTarget";

/** `Excel.Range`, put together from what its members are about. */
export const rangeType: ObjectType<RangeTarget> = {
  name: "Range",
  isTracked: true,
  gone: ({ sheet, isDeleted = false }, { workbook }) =>
    isDeleted || !workbook.sheets.includes(sheet) ? "InvalidReference" : undefined,
  scalars: { ...rangeGeometry.scalars, ...rangeContents.scalars },
  objects: { ...rangeGeometry.objects },
  methods: {
    ...rangeGeometry.methods,
    ...rangeContents.methods,
    ...rangeEditing.methods,
    ...rangeMerging.methods,
    ...rangeSearch.methods,
  },
};
