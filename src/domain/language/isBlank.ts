/** Whether a text holds nothing that can be seen: blanks of any width, line breaks, zero-width and control characters, fillers. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** The last five are letters and signs that Unicode draws as nothing. */
const BLANK = /^[\s\p{Z}\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]*$/u;
