import type { Claim } from "./claim";

/** What Excel answered to a claim. */
export type ClaimResult = { readonly claim: Claim; readonly given: unknown };

/**
 * Asks an Excel all claims, one after the other, in a workbook that may be spoilt. Runs in real Excel as well: pass its
 * `Excel` object, and compare `given` with `claim.answer`.
 */
export async function replayClaims(
  excel: typeof Excel,
  claims: readonly Claim[],
): Promise<readonly ClaimResult[]> {
  const results: ClaimResult[] = [];
  for (const claim of claims) {
    const sheetId = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load("id");
      await context.sync();
      return sheet.id;
    });
    const given = await excel
      .run((context) => claim.ask(context, context.workbook.worksheets.getItem(sheetId)))
      .catch((error: unknown) => ({ refused: refusalCode(error) }));
    results.push({ claim, given });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
      sheet.protection.load("protected");
      const names = context.workbook.names.load("items/name");
      await context.sync();
      names.items.filter(({ name }) => name.startsWith("claim_")).forEach((item) => item.delete());
      if (sheet.isNullObject) return;
      if (sheet.protection.protected) sheet.protection.unprotect();
      sheet.visibility = "Visible";
      sheet.delete();
    });
  }
  return results;
}

/** The code of an error of Office.js; the text of any other. */
function refusalCode(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : String(error);
}
