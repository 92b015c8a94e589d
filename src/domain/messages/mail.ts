import type { LanguageTag } from "../language/languageTag";
import type { Person } from "./people";
import type { Section } from "./sections";

/** One mail before it is written: what is sent, and to whom. */
export type Mail = { readonly section: Section; readonly person: Person };

/** What somebody who checks a mail may want to know of it. */
export type MailNotes = {
  /** Fields that are blank for the person, so that the text has their fallbacks. */
  readonly replaced: readonly string[];
  /** Which language the person reads and which the text is in, where they differ. */
  readonly language?: { readonly wanted: LanguageTag; readonly written: LanguageTag };
};
