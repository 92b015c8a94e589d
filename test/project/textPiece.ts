import ts from "typescript";

/** A text in code, or a part of one between the values that are put into it. */
export type TextPiece = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

export function isTextPiece(node: ts.Node): node is TextPiece {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}
