import type { PreflightResult, PreflightRule, UntoldReason } from "../vocabulary/preflight";
import type { MergeSheet } from "../vocabulary/outputSheets";

/** The words of the check of Messages and Send: each rule as a claim, and what goes wrong where it is broken. */
export type PreflightWords = {
  readonly heading: string;
  /** How a rule came out, before its claim. */
  readonly states: Readonly<Record<PreflightResult["state"], string>>;
  readonly rules: Readonly<
    Record<PreflightRule, { /** Without a full stop. */ readonly claim: string; readonly protects: string }>
  >;
  /** A text of a cell or a range. */
  readonly found: (text: string) => string;
  /** An address, or names of columns. */
  readonly missing: (text: string) => string;
  /** Cells, rows or ranges beyond the first. */
  readonly more: (count: number) => string;
  /** What to do about a broken rule. */
  readonly remedies: Readonly<Record<MergeSheet, string>>;
  /** There is nothing to check yet. */
  readonly noSheet: string;
  /** Where To is a name. */
  readonly lookedUp: string;
  readonly untold: Readonly<Record<UntoldReason, string>>;
};
