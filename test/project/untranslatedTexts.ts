import ts from "typescript";
import { isTextPiece } from "./textPiece";

/**
 * Texts of a language that are those of another: all that the pane or a problem says, and of other words whatever reads as prose. A sentence counts
 * by the pieces between its values, so that none of them is left behind.
 *
 * @param source - The file of a language, as TypeScript.
 * @param original - The file of the language that it is a translation of.
 */
export function untranslatedTexts(source: string, original: string): readonly string[] {
  const known = new Set(sentencePieces(original));
  return [...new Set(sentencePieces(source))].filter((text) => known.has(text));
}

/** The sections in which every text is a sentence or a label; in the others a word may well be the same in two languages. */
const SPOKEN_SECTIONS: ReadonlySet<string> = new Set([
  "problems",
  "refusals",
  "pane",
  "preflight",
  "holidays",
]);

function sentencePieces(source: string): readonly string[] {
  const file = ts.createSourceFile("words.ts", source, ts.ScriptTarget.Latest, true);
  const pieces: string[] = [];
  const visit = (node: ts.Node, isSpoken: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (isTextPiece(node) && (isSpoken ? WORD : PROSE).test(node.text)) pieces.push(node.text);
    const spoken =
      isSpoken || (ts.isPropertyAssignment(node) && SPOKEN_SECTIONS.has(node.name.getText(file)));
    ts.forEachChild(node, (child) => {
      // Names of properties are code, and so are values that are only compared.
      const isCode = ts.isPropertyAssignment(node) && child === node.name;
      const isCompared =
        ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
      if (!isCode && !isCompared) visit(child, spoken);
    });
  };
  visit(file, false);
  return pieces;
}

const WORD = /\p{L}{2}/u;
const PROSE = /\p{L}{2,}\s+\p{L}{2,}/u;
