import type { IsoWeekday } from "../../../calendar/civilDate";
import type { Problem } from "../../../plan/problem";
import type { CellReference } from "../../../plan/cellReference";
import type { Message, Wave } from "../../../plan/wave";
import type { Words } from "../../../words/words";
import type { OwnFields } from "../../../messages/mergeFields";

/** What is known before a Waves sheet is read. */
export type WavesContext = {
  readonly words: Words;
  /** Names of the groups of the plan; absent when those could not be read, and any name is taken. */
  readonly groups?: readonly string[];
  readonly defaultWeekday: IsoWeekday;
  /** Messages that lend their text, channels and phase to one of their name, and their text to one of their phase. */
  readonly templates: readonly Message[];
  /** The fields that a template may use besides those of every message. */
  readonly fields: Pick<OwnFields, "personal" | "ofGroups" | "settings">;
};

/** A row of the Waves sheet that was read without an error, before its wave and its texts are made. */
export type WaveRow = {
  readonly wave: number;
  readonly audience: Pick<Wave, "audience" | "onlyGroups">;
  readonly message: Omit<Message, "subject" | "body">;
  /** `""` where the cell is empty. */
  readonly subject: string;
  readonly body: string;
  readonly sources: Readonly<Record<"message" | "audience" | "subject" | "body", CellReference>>;
};

/** A Waves sheet as it was found. */
export type WavesReading = {
  readonly sheet: string;
  readonly waves: readonly Wave[];
  /** By row, then by column. */
  readonly problems: readonly Problem[];
};
