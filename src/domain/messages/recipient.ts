import type { LanguageTag } from "../language/languageTag";

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
  /** The texts of the sheet's further columns, in their order; `""` where a cell is empty. */
  readonly values: readonly string[];
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
 * What tells one address from another: mail systems do not tell upper case from lower.
 *
 * @example addressKey("Ann@Example.com") // "ann@example.com"
 */
export function addressKey(address: string): string {
  return address.normalize("NFKC").toLowerCase();
}
