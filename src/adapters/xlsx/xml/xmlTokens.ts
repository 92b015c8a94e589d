import { SaxesParser, type SaxesOptions } from "saxes";
import { WorkbookError } from "../../../app/workbookError";
import { damaged } from "../damaged";

/** How deep a part's elements may nest; Office's own stay below 40. */
const MAX_DEPTH = 256;

/**
 * The tokens of one part, with the place of the last in {@link SaxesParser.position}. No document type, so no entities
 * of its own that could grow without end; and any error ends the reading.
 *
 * Give it no more than seven handlers: with the eighth, V8 turns the parser into a dictionary, and from then on every
 * parser of the program is four times slower. So errors come from `fail` here and not from a handler.
 */
export class XmlTokens<Options extends SaxesOptions> extends SaxesParser<Options> {
  constructor(
    options: Options,
    private readonly part: string,
  ) {
    super(options);
    this.on("doctype", () => {
      throw damaged(`${part}: has a document type`);
    });
  }

  override fail(message: string): this {
    throw damaged(`${this.part}: ${message}`);
  }

  override close(): this {
    const { encoding } = this.xmlDecl;
    if (encoding === undefined || /^(utf-?8|us-ascii)$/i.test(encoding)) return super.close();
    const technical = `${this.part}: is written in ${encoding}`;
    throw new WorkbookError("unsupported-format", { technical, nothingChanged: true });
  }
}

type PlainOptions = { readonly xmlns: false; readonly position: false };

/** The tokens of a part that is read in a stream: prefixes stay on names. */
export type PlainTokens = XmlTokens<PlainOptions>;

/** See {@link PlainTokens}. */
export function plainTokens(part: string): PlainTokens {
  return new XmlTokens({ xmlns: false, position: false }, part);
}

/** The tokens of a small part that is held as one text, with their namespaces. */
export function namespaceTokens(part: string): XmlTokens<{ readonly xmlns: true }> {
  return new XmlTokens({ xmlns: true }, part);
}

/** Refuses nesting so deep that reading it would exhaust the stack. */
export function refuseDepth(depth: number, part: string): void {
  if (depth > MAX_DEPTH) throw damaged(`${part}: nested too deeply`);
}
