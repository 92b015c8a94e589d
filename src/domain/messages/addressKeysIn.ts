import { addressKey } from "./recipient";

/** The addresses that a text holds among whatever else, each by its {@link addressKey}, and whether it holds nothing besides. */
export type AddressesIn = {
  readonly keys: readonly string[];
  readonly isAllAddresses: boolean;
  /** What has an `@` and is no address, such as `@example.com`. */
  readonly hasOther: boolean;
};

/**
 * Finds addresses, one or several, with or without names, brackets and quotation marks: better one too many than one overlooked.
 *
 * @example addressKeysIn("Ann <ann@example.com>, 'bo@example.com'").keys // ["ann@example.com", "bo@example.com"]
 */
export function addressKeysIn(text: string): AddressesIn {
  if (text === "") return NOTHING;
  const words = text
    .normalize("NFKC")
    .split(BETWEEN_ADDRESSES)
    .flatMap((word) => (word.split("@").length > 2 ? word.split(/[/&+=]/) : [word]))
    .filter((word) => word !== "" && word.toLowerCase() !== "mailto");
  const keys = words.filter((word) => word.includes("@")).map(addressKey);
  const whole = keys.filter((key) => WHOLE.test(key));
  return {
    keys: whole,
    isAllAddresses: whole.length > 0 && whole.length === words.length,
    hasOther: whole.length < keys.length,
  };
}

const NOTHING: AddressesIn = { keys: [], isAllAddresses: false, hasOther: false };

/** What no address holds, and what it may hold and people put around it. */
const BETWEEN_ADDRESSES = /[\s<>()[\]{}\\,;:"|“”„«»‹›‘‚、]+/;

const WHOLE = /^[^@]+@[^@]+$/;
