import { SaxesParser } from "saxes";
import { WorkbookError } from "../../../app/workbookError";
import { damaged } from "../damaged";

/** How deep a part's elements may nest; Office's own stay below 40. */
const MAX_DEPTH = 256;

/** A tokenizer that resolves namespaces, for small parts held as one text. */
export function namespaceTokens(part: string): SaxesParser<{ xmlns: true }> {
  return strict(new SaxesParser({ xmlns: true }), part);
}

/** A tokenizer that leaves prefixes on names, for parts that are read in a stream; twice as fast. */
export function plainTokens(part: string): PlainTokens {
  return strict(new SaxesParser<PlainOptions>({ xmlns: false, position: false }), part);
}

/** See {@link plainTokens}. */
export type PlainTokens = SaxesParser<PlainOptions>;

type PlainOptions = { readonly xmlns: false; readonly position: false };

type Tokens = {
  on(name: "error", handler: (error: Error) => void): void;
  on(name: "doctype", handler: () => void): void;
  on(name: "xmldecl", handler: (declaration: { encoding?: string }) => void): void;
};

/** No document type, so no entities of its own that could grow without end; and any error ends the reading. */
function strict<Parser extends Tokens>(parser: Parser, part: string): Parser {
  parser.on("doctype", () => {
    throw damaged(`${part}: has a document type`);
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
      const technical = `${part}: is written in ${encoding}`;
      throw new WorkbookError("unsupported-format", { technical, nothingChanged: true });
    }
  });
  parser.on("error", (error) => {
    throw damaged(`${part}: ${error.message}`, error);
  });
  return parser;
}

/** Refuses nesting so deep that reading it would exhaust the stack. */
export function refuseDepth(depth: number, part: string): void {
  if (depth > MAX_DEPTH) throw damaged(`${part}: nested too deeply`);
}
