/** Something this host says of Excel, put so that real Excel can be asked the same. */
export type Claim = {
  readonly says: string;
  /** Where it comes from: Microsoft's documentation, or what people who use Excel know; `assumed` still wants checking. */
  readonly basis: "documented" | "known" | "assumed";
  /** Works on a new, empty sheet that is thrown away afterwards; adds no sheet of its own that it does not delete. */
  readonly ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
  /** What `ask` gives, or `{ refused }` with the code of Excel's error. */
  readonly answer: unknown;
};

/** Enters something in A1 and tells what became of it. */
export function entering(value: unknown, numberFormat?: string): Claim["ask"] {
  return async (context, sheet) => {
    const cell = sheet.getRange("A1");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      format: cell.numberFormat[0]?.[0] as unknown,
    };
  };
}

/** Does something and syncs; gives nothing. */
export function doing(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Claim["ask"] {
  return async (context, sheet) => {
    act(sheet, context);
    await context.sync();
    return "done";
  };
}
