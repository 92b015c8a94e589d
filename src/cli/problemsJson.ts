import type { RolloutReading } from "../app/rolloutReading";
import { problemText } from "../domain/words/problemText";
import { loadWords } from "../domain/words/loadWords";
import { severityOf, type ProblemCode } from "../domain/plan/problem";
import type { Severity } from "../domain/plan/problemKind";

/** A problem as `--json` prints it. Part of the command's interface: fields are added, never changed. */
export type ProblemJson = {
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
};

/** The problems of a reading as the JSON of the command line. */
export async function problemsJson({
  problems,
  language,
}: Pick<RolloutReading, "problems" | "language">): Promise<readonly ProblemJson[]> {
  const words = await loadWords(language);
  return problems.map((problem) => ({
    severity: severityOf(problem.code),
    code: problem.code,
    sheet: problem.sheet,
    cell: problem.cell,
    message: problemText(words, problem),
  }));
}
