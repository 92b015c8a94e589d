import ts from "typescript";
import type { SourceFiles } from "./sourceFiles";

/**
 * Calls that are given a list as so many arguments: each takes room on the stack, so that a list as long as a person's data ends the program at some
 * 120,000 of them.
 *
 * @returns Each as `file: function`.
 */
export function spreadCalls(files: SourceFiles): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
      if (isCall && node.arguments?.some(ts.isSpreadElement) === true)
        found.push(`${file}: ${node.expression.getText(source)}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
