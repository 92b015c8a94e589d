import type { RolloutReading } from "../app/rolloutReading";
import { problemText } from "../domain/language/problemText";
import { wordsOf } from "../domain/language/wordsOf";
import { severityOf, type ProblemCode, type Severity } from "../domain/plan/problem";
import { recordsOf, type MessageRecord } from "../domain/messages/messageRows";

/** What `--json` prints. Part of the command's interface: fields are added, never changed. */
export type TimelineJson = {
  /** The matrix with its header row; `""` where a cell is empty. No rows when a problem is an error. */
  readonly timeline: readonly (readonly string[])[];
  readonly messages: readonly MessageRecord[];
  readonly problems: readonly {
    readonly severity: Severity;
    readonly code: ProblemCode;
    readonly sheet: string;
    readonly cell: string;
    readonly message: string;
  }[];
};

/** A reading as the JSON of the command line. */
export function timelineJson({ outputs, mails, problems, language }: RolloutReading): TimelineJson {
  const words = wordsOf(language);
  return {
    timeline: outputs?.timeline ?? [],
    messages: outputs === undefined || mails === undefined ? [] : recordsOf(mails.rows),
    problems: problems.map((problem) => ({
      severity: severityOf(problem.code),
      code: problem.code,
      sheet: problem.sheet,
      cell: problem.cell,
      message: problemText(words, problem),
    })),
  };
}
