/**
 * The text without what pasting leaves in it: no-break, thin and doubled blanks and line breaks become one blank,
 * blanks at the ends, zero-width characters and soft hyphens go, `1\.` becomes `1.`, accents are composed (NFC).
 * Letters, digits and brackets keep their own width; {@link foldText} is for comparing.
 *
 * @example normalizeText("  Sales\u00a0and  Marketing ") // "Sales and Marketing"
 */
export function normalizeText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(/(\d)\\([.)])/g, "$1$2")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}

/** Printable ASCII words, one blank between them and no backslash: nearly every cell, and there is nothing to do. */
const CLEAN = /^[!-[\]-~]+(?: [!-[\]-~]+)*$/;

/** Control and format characters, but for line breaks, tabs and the joiners that emoji and Persian need. */
const INVISIBLE = /(?![\t-\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
