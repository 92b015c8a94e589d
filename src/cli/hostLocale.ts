/** The locale of the terminal, as a BCP 47 tag. */
export function hostLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
