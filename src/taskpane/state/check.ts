import type { PreflightResult } from "../../domain/vocabulary/preflight";

/** The check of what was written: under way, or what it found. */
export type Check =
  { readonly is: "running" } | { readonly is: "done"; readonly results: readonly PreflightResult[] };
