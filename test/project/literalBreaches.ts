import ts from "typescript";
import type { SourceFiles } from "./sourceFiles";
import { isTextPiece, type TextPiece } from "./textPiece";

/**
 * Texts for people that stand in code and not among the words of a language: whatever reads as prose or as the
 * beginning of a sentence, and any word that is put on the page.
 *
 * @returns Each as `file: "text"`.
 */
export function literalBreaches(files: SourceFiles): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    if (!ROOMS.test(file)) return [];
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const breaches: string[] = [];
    const visit = (node: ts.Node): void => {
      if (isTextPiece(node) && isForPeople(node) && !isAllowed(file, node))
        breaches.push(`${file}: "${node.text}"`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return breaches;
  });
}

/** Where a person's text could be written down; the command line has its own, in English. */
const ROOMS = /^src\/(?:domain\/(?!(?:language|words)\/)|app\/|taskpane\/(?!words\/)|commands\/)/;

/** Texts that are not to be translated, by file. */
const ALLOWED: ReadonlyMap<string, RegExp> = new Map([
  // Mail merges refer to the sheet by its name, whatever the language.
  ["src/domain/sheets/outputs/merge/mergeNames.ts", /^(?:Messages|Send)$/],
  ["src/domain/messages/field.ts", /^[A-Z][A-Za-z]+$/],
  ["src/domain/messages/mergeFields.ts", /^Field$/],
  // Add-ons find their columns by these.
  [
    "src/domain/messages/csvForAddOn.ts",
    /^(?:Email Address|Name|Subject|Body|Group|Scheduled Date|Mail Merge Status)$/,
  ],
  ["src/domain/sheets/input/planning/readScheduleSettings.ts", /^SupportContact$/],
  // Excel's own names, and that of a table, which is no text in the sheet.
  [
    "src/domain/sheets/outputs/communications/communicationsSheet.ts",
    /^(?:RolloutCommunications|TableStyleLight1|FeedbackLink)$/,
  ],
  ["src/domain/sheets/outputs/communications/ownColumns.ts", /^General$/],
  // ISO 3166 codes.
  ["src/domain/calendar/weekendOfCountry.ts", /^[A-Z]{2}(?: [A-Z]{2})*$/],
  ["src/domain/calendar/holidayCountries.ts", /^[A-Z]{2}(?: [A-Z]{2})* ?$/],
  // What is wrong with a draft is our own mistake, and told to whoever mends it.
  ["src/app/chartFault.ts", /./],
  ["src/app/tableFault.ts", /./],
  ["src/app/validationFault.ts", /./],
  // The details that a person copies are for whoever mends the add-in.
  ["src/taskpane/state/troubleEvent.ts", /^(?:Rollout Waves|caused by:)$/],
  ["src/taskpane/page/officeHost.ts", /^(?:without Office\.js|in a browser)$/],
]);

function isForPeople(piece: TextPiece): boolean {
  const isProse = /\p{L}{2,}\s+\p{L}/u.test(piece.text) || /^\p{Lu}\p{Ll}{2,}/u.test(piece.text);
  return isProse || (isOnPage(piece) && /\p{L}/u.test(piece.text));
}

/** A child of an element, or the text of a control. */
function isOnPage(piece: TextPiece): boolean {
  const call = piece.parent;
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return false;
  const position = call.arguments.findIndex((argument) => argument === piece);
  if (call.expression.text === "element") return position >= 2;
  return ["button", "primaryButton", "heading"].includes(call.expression.text) && position === 0;
}

function isAllowed(file: string, piece: TextPiece): boolean {
  if (ALLOWED.get(file)?.test(piece.text) === true) return true;
  for (let node: ts.Node = piece; !ts.isSourceFile(node); node = node.parent) {
    if (isTechnical(node)) return true;
    if (ts.isStatement(node)) return false;
  }
  return false;
}

/** An error of the program, a type, a name of an error class, a comparison, a selector or a class: none is shown. */
function isTechnical(node: ts.Node): boolean {
  if (ts.isThrowStatement(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return true;
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith("Error");
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    return called === "super" || /(?:^|\.)(?:querySelector|querySelectorAll)$/.test(called);
  }
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
  if (ts.isPropertyAssignment(node)) return node.name.getText() === "class";
  return ts.isPropertyDeclaration(node) && node.name.getText() === "name";
}
