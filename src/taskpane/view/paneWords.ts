import type { Words } from "../../domain/words/words";
import type { PaneTexts } from "../words/en";

/** Our own words in one language, those of the pane among them. */
export type PaneWords = Words & PaneTexts;
