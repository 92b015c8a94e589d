/**
 * A text on one line: each line break becomes a blank, together with the blanks around it; other blanks stay as they are.
 *
 * @example onOneLine("Welcome,  IT \r\n\n Please read") // "Welcome,  IT Please read"
 */
export function onOneLine(text: string): string {
  return text.replace(/(?<!\s)\s*[\r\n]\s*/g, " ");
}
