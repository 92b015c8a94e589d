import type { ObjectType } from "../../engine/objectType";
import type { SheetModel } from "../../model/workbookModel";

/** `Excel.AutoFilter` of a sheet. No sheet of this host has one yet: nobody can apply it. */
export const autoFilterType: ObjectType<SheetModel> = {
  name: "AutoFilter",
  scalars: { enabled: { read: () => false } },
  // Excel takes the removal of a filter that is not there.
  methods: { remove: () => undefined },
};
