import { severityOf, type ProblemCode } from "./problem";

/**
 * Whether some problem stops the outputs.
 *
 * @example hasErrors([{ code: "no-address" }, { code: "unknown-month" }]) // true
 */
export function hasErrors(problems: readonly { readonly code: ProblemCode }[]): boolean {
  return problems.some(({ code }) => severityOf(code) === "error");
}
