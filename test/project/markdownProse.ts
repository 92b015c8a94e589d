/** A Markdown document without its blocks of code, in which `#` and brackets mean something else. */
export function markdownProse(text: string): string {
  return text.replace(/^( *)(```|~~~)[^]*?^\1\2 *$/gm, "");
}
