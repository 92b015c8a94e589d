import { flagArgument, recordArgument } from "../../engine/arguments";
import { ExcelError } from "../../engine/excelError";
import { type Argument, HostObject, type ObjectType } from "../../engine/objectType";
import type { HostState } from "../../hostState";
import { intersection, subtract } from "../../model/rectangle";
import { NO_VALIDATION, type ValidationModel } from "../../model/workbookModel";
import type { Json } from "../../protocol/batch";
import { assertSheetOpen } from "../../rules/access";
import { clearValidation } from "../../rules/clearRules";
import type { RangeTarget } from "./rangeTarget";

/** Of each kind of rule, the word that `type` reads. */
const RULE_TYPES: { readonly [rule: string]: string } = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

/** `Excel.DataValidation`: what may be typed into cells. Values that an add-in writes are not held to it. */
export const dataValidationType: ObjectType<RangeTarget> = {
  name: "DataValidation",
  scalars: {
    errorAlert: {
      read: (range) => common(range, ({ errorAlert }) => errorAlert),
      write: (range, value, host) => change(range, { errorAlert: plain(value) }, host),
    },
    ignoreBlanks: {
      read: (range) => common(range, ({ ignoreBlanks }) => ignoreBlanks),
      write: (range, value, host) => change(range, { ignoreBlanks: flagArgument(value) }, host),
    },
    prompt: {
      read: (range) => common(range, ({ prompt }) => prompt),
      write: (range, value, host) => change(range, { prompt: plain(value) }, host),
    },
    rule: {
      read: (range) => common(range, ({ rule }) => rule),
      write: (range, value, host) => {
        const rule = plain(value);
        const [kind, ...others] = Object.keys(rule);
        if (kind === undefined || others.length > 0 || RULE_TYPES[kind] === undefined)
          throw new ExcelError("InvalidArgument");
        change(range, { rule }, host);
      },
    },
    type: {
      read: (range) =>
        common(range, ({ rule }) => RULE_TYPES[Object.keys(rule)[0] ?? ""] ?? "None", "MixedCriteria"),
    },
  },
  methods: {
    clear: ({ sheet, area }, _, host) => {
      assertSheetOpen(sheet, host);
      clearValidation(sheet, area);
    },
  },
};

/** What all cells of a range agree on. */
function common(
  { sheet, area }: RangeTarget,
  pick: (validation: ValidationModel) => Json,
  mixed: Json = null,
): Json {
  const touching = sheet.validations.filter(
    (validation) => intersection(validation.area, area) !== undefined,
  );
  const uncovered = touching.reduce(
    (rest, { area: covered }) => rest.flatMap((piece) => subtract(piece, covered)),
    [area],
  );
  const found = [...touching, ...(uncovered.length > 0 ? [{ ...NO_VALIDATION, area }] : [])].map(pick);
  const [first = null] = found;
  return found.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : mixed;
}

function change({ sheet, area }: RangeTarget, patch: Partial<ValidationModel>, host: HostState): void {
  assertSheetOpen(sheet, host);
  const old = sheet.validations.find((validation) => intersection(validation.area, area) !== undefined);
  clearValidation(sheet, area);
  sheet.validations = [...sheet.validations, { ...NO_VALIDATION, ...old, ...patch, area }];
}

function plain(value: Argument): { readonly [key: string]: Json } {
  const record = recordArgument(value);
  if (Object.values(record).some((part) => part instanceof HostObject))
    throw new ExcelError("InvalidArgument");
  return record as { readonly [key: string]: Json }; // No objects of the host in it.
}
