/** An error stops the outputs; a warning is a thing to know. */
export type Severity = "error" | "warning";

/** A kind of problem. */
export type ProblemKind<Parameters extends object> = {
  readonly severity: Severity;
  /** What its sentence needs besides the cell. Told to the compiler only: no kind has it, each problem has its own. */
  readonly parameters?: Parameters;
};

/** What the sentence of a kind of problem needs. */
export type ParametersOf<Kind extends ProblemKind<object>> = NonNullable<Kind["parameters"]>;

/** A kind of problem that stops the outputs. */
export function error<Parameters extends object = object>(): ProblemKind<Parameters> {
  return { severity: "error" };
}

/** A kind of problem that is a thing to know. */
export function warning<Parameters extends object = object>(): ProblemKind<Parameters> {
  return { severity: "warning" };
}
