/**
 * The fields that a template names, in order, each as often as it stands there; what `renderTemplate` would look up.
 *
 * @example templateFields("{{Group}}: {{ Month }}") // ["Group", "Month"]
 */
export function templateFields(template: string): readonly string[] {
  const fields: string[] = [];
  for (let open = template.indexOf("{{"); open !== -1;) {
    const close = template.indexOf("}}", open);
    if (close === -1) break;
    fields.push(template.slice(open + 2, close).trim());
    open = template.indexOf("{{", close + 2);
  }
  return fields;
}
