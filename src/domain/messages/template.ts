import { isBlank } from "../language/isBlank";

/** A field of a template; `fallback` is what stands for it where it is blank. */
export type TemplateField = { readonly field: string; readonly fallback?: string };

/** A template as it was parsed: texts, and fields between them. */
export type Template = readonly (string | TemplateField)[];

/**
 * Parses a template: `{{Field}}`, or `{{Field|fallback}}` for a field that may be blank. Linear in the length of the text; a `{{` that is never
 * closed is text.
 *
 * @example parseTemplate("Hello {{Name|colleague}}") // ["Hello ", { field: "Name", fallback: "colleague" }]
 */
export function parseTemplate(text: string): Template {
  const parts: (string | TemplateField)[] = [];
  let position = 0;
  for (;;) {
    const open = text.indexOf("{{", position);
    const close = open === -1 ? -1 : text.indexOf("}}", open);
    const end = close === -1 ? text.length : open;
    if (end > position) parts.push(text.slice(position, end));
    if (close === -1) return parts;
    parts.push(parseField(text.slice(open + 2, close)));
    position = close + 2;
  }
}

function parseField(text: string): TemplateField {
  const bar = text.indexOf("|");
  if (bar === -1) return { field: text.trim() };
  const fallback = text.slice(bar + 1).trim();
  return { field: text.slice(0, bar).trim(), fallback: isBlank(fallback) ? "" : fallback };
}

/**
 * The fields that a template names, each as often as it does.
 *
 * @example fieldsOf(parseTemplate("{{Group}}: {{ Month }}")).map(({ field }) => field) // ["Group", "Month"]
 */
export function fieldsOf(template: Template): readonly TemplateField[] {
  return template.filter((part) => typeof part !== "string");
}

/**
 * A template with the text of each field in its place. What a field holds is text: braces in it stay as they are.
 *
 * @param textOf - The text of a field; `""` where it is blank and the fallback takes its place.
 * @example fillTemplate(parseTemplate("Hello {{Name|colleague}}"), () => "") // "Hello colleague"
 */
export function fillTemplate(template: Template, textOf: (field: string) => string): string {
  let filled = "";
  for (const part of template) {
    filled += typeof part === "string" ? part : textOf(part.field) || (part.fallback ?? "");
  }
  return filled;
}
