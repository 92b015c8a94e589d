/** A template names a field that does not exist. */
export class UnknownFieldError extends Error {
  override readonly name = "UnknownFieldError";

  constructor(readonly field: string) {
    super(`No field is named "${field}"`);
  }
}

/**
 * A template with each `{{Field}}` replaced by the text of that field. What a field holds is text: braces in it stay
 * as they are. Linear in the length of the template; a `{{` that is never closed is text.
 *
 * @param fields - Texts by field name; names as in the template, case and all.
 * @throws UnknownFieldError for a field that is not there: nothing is ever silently blank.
 * @example renderTemplate("Hello {{Group}}", new Map([["Group", "IT"]])) // "Hello IT"
 */
export function renderTemplate(template: string, fields: ReadonlyMap<string, string>): string {
  let rendered = "";
  let position = 0;
  for (;;) {
    const open = template.indexOf("{{", position);
    const close = open === -1 ? -1 : template.indexOf("}}", open);
    if (close === -1) return rendered + template.slice(position);
    const name = template.slice(open + 2, close).trim();
    const text = fields.get(name);
    if (text === undefined) throw new UnknownFieldError(name);
    rendered += template.slice(position, open) + text;
    position = close + 2;
  }
}
