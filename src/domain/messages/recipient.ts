import type { LanguageTag } from "../language/languageTag";
import type { ShownNumber } from "../language/shownNumber";

/** One person of a group, whom a message is mailed to: a row of the Recipients sheet that can be used. */
export type Recipient = {
  /** The name of a group of the plan. */
  readonly group: string;
  /** One safe address, as it was written. */
  readonly address: string;
  /** `""` where the sheet says none. */
  readonly name: string;
  /** Absent where the sheet says none that we speak. */
  readonly language?: LanguageTag;
  /** What the sheet's further columns say, in their order; `""` where a cell is empty. */
  readonly values: readonly (string | ShownNumber)[];
  /** 0-based. */
  readonly rowIndex: number;
};

/** Whom messages are mailed to. */
export type Addressees = {
  /** Of every group; one address once in each. */
  readonly recipients: readonly Recipient[];
  /** The names of the groups that some row lists, be it one that cannot be written to: their own address is not written to instead. */
  readonly listed: ReadonlySet<string>;
  /** Addresses that no message goes to, by {@link addressKey}. */
  readonly suppressed: ReadonlySet<string>;
};

/**
 * What tells one address from another: mail systems do not tell upper case from lower. What people put around an address, and what
 * cannot be seen, does not count: `mailto:`, quotation marks, brackets, a full stop at the end.
 *
 * @example addressKey("'Ann@Example.com'") // "ann@example.com"
 */
export function addressKey(address: string): string {
  if (PLAIN.test(address)) return address;
  const text = address.normalize("NFKC").replace(INVISIBLE, "").trim().toLowerCase();
  if (!text.includes("@")) return text;
  const [, local = "", domain = ""] = PARTS.exec(text) ?? [];
  return `${local}@${domain.replace(/(?<![.-])[.-]+$/, "")}`;
}

/** Nearly every address, and there is nothing to do. */
const PLAIN = /^[a-z0-9][a-z0-9._+-]*@[a-z0-9.-]*[a-z0-9]$/;

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** What stands before the `@`, from a letter, a digit or `_` on, and the domain behind it. */
const PARTS = /^(?:mailto:)?[^\p{L}\p{N}_@]*([^@]*)@([\p{L}\p{N}\p{M}._-]*)/u;
