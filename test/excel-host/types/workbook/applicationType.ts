import { wordArgument } from "../../engine/arguments";
import { HostObject, type ObjectType } from "../../engine/objectType";
import type { WorkbookModel } from "../../model/workbookModel";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

/** `Excel.Application`. Formulas are calculated when they are entered, so there is never anything left to calculate. */
export const applicationType: ObjectType<WorkbookModel> = {
  name: "Application",
  scalars: {
    calculationMode: {
      read: ({ calculationMode }) => calculationMode,
      write: (workbook, value) => {
        workbook.calculationMode = wordArgument(value, CALCULATION_MODES);
      },
    },
    calculationState: { read: () => "Done" },
    decimalSeparator: { read: ({ locale }) => numberPart(locale, "decimal") },
    thousandsSeparator: { read: ({ locale }) => numberPart(locale, "group") },
    useSystemSeparators: { read: () => true },
  },
  objects: { cultureInfo: (workbook) => HostObject.of(cultureInfoType, workbook) },
  methods: {
    calculate: (_, [type]) => {
      wordArgument(type, CALCULATION_TYPES);
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** `Excel.CultureInfo`: the regional settings of the computer, not the language of Excel. */
export const cultureInfoType: ObjectType<WorkbookModel> = {
  name: "CultureInfo",
  scalars: { name: { read: ({ locale }) => locale } },
  objects: {
    datetimeFormat: (workbook) => HostObject.of(datetimeFormatType, workbook),
    numberFormat: (workbook) => HostObject.of(numberFormatType, workbook),
  },
};

/** `Excel.NumberFormatInfo`. */
export const numberFormatType: ObjectType<WorkbookModel> = {
  name: "NumberFormatInfo",
  scalars: {
    numberDecimalSeparator: { read: ({ locale }) => numberPart(locale, "decimal") },
    numberGroupSeparator: { read: ({ locale }) => numberPart(locale, "group") },
  },
};

/** `Excel.DatetimeFormatInfo`, from what `Intl` knows of the locale. */
export const datetimeFormatType: ObjectType<WorkbookModel> = {
  name: "DatetimeFormatInfo",
  scalars: {
    dateSeparator: { read: ({ locale }) => /[^dMy]/.exec(shortDatePattern(locale))?.[0] ?? "/" },
    shortDatePattern: { read: ({ locale }) => shortDatePattern(locale) },
    timeSeparator: { read: () => ":" },
  },
};

function numberPart(locale: string, part: "decimal" | "group"): string {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(123456.7);
  return parts.find(({ type }) => type === part)?.value ?? "";
}

function shortDatePattern(locale: string): string {
  const letters: { readonly [type: string]: string } = { year: "y", month: "M", day: "d" };
  return new Intl.DateTimeFormat(locale)
    .formatToParts(new Date(2026, 1, 3))
    .map(({ type, value }) => letters[type]?.repeat(value.length) ?? value)
    .join("");
}
