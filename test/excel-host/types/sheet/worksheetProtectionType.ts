import { optional, recordArgument, textArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import type { Argument, ObjectType } from "../../engine/objectType";
import type { ProtectionModel, SheetModel } from "../../model/workbookModel";
import type { Json } from "../../protocol/batch";
import { assertWritable } from "../../rules/access";

/** `Excel.WorksheetProtection`. A redundant `protect` or `unprotect` is refused. */
export const worksheetProtectionType: ObjectType<SheetModel> = {
  name: "WorksheetProtection",
  scalars: {
    protected: { read: ({ protection }) => protection.isProtected },
    options: { read: ({ protection }) => protection.options as Json }, // They came in as JSON.
  },
  methods: {
    protect: ({ protection }, [options, password], host) => {
      assertWritable(host);
      protect(protection, password);
      protection.options = optional(options, recordArgument, {});
    },
    unprotect: ({ protection }, [password], host) => {
      assertWritable(host);
      unprotect(protection, password);
    },
  },
};

/** @throws ExcelError AccessDenied when it is protected already. */
export function protect(protection: ProtectionModel, password: Argument): void {
  if (protection.isProtected) throw new ExcelError("AccessDenied");
  protection.isProtected = true;
  const word = optional(password, textArgument, "");
  if (word !== "") protection.password = word;
}

/** @throws ExcelError AccessDenied when it is not protected; InvalidArgument for another password. */
export function unprotect(protection: ProtectionModel, password: Argument): void {
  if (!protection.isProtected) throw new ExcelError("AccessDenied");
  if ((protection.password ?? "") !== optional(password, textArgument, ""))
    throw new ExcelError("InvalidArgument");
  protection.isProtected = false;
  delete protection.password;
  protection.options = {};
}
