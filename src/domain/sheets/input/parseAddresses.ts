import { normalizeText } from "../../language/normalizeText";

/**
 * The addresses that an Email cell holds: one, or several divided by semicolons.
 *
 * @returns Joined by `"; "`; `undefined` when any of them is not an address.
 * @example parseAddresses("it@example.com;hr@example.com ") // "it@example.com; hr@example.com"
 */
export function parseAddresses(text: string): string | undefined {
  const addresses = text
    .split(";")
    .filter((part) => normalizeText(part) !== "")
    .map(parseAddress);
  return addresses.length > 0 && addresses.every((address) => address !== undefined)
    ? addresses.join("; ")
    : undefined;
}

/**
 * The address that a text is, without the dirt of pasting around it; `undefined` where it is none, or where something that cannot be seen
 * stands inside it.
 */
export function parseAddress(text: string): string | undefined {
  const address = normalizeText(text);
  return isAddress(address) && !HIDDEN_INSIDE.test(text) ? address : undefined;
}

/**
 * Whether a text is safe and likely as an address: letters of one script and what mail systems take before one `@`, a domain with a full stop
 * behind it, nothing around, and nothing that could begin another header, name or recipient. Whether it exists only the mail system knows.
 */
export function isAddress(text: string): boolean {
  if (text.length <= MOST_LOCAL && PLAIN.test(text)) return true;
  if (text.length > MOST_CHARACTERS || text.normalize("NFKC") !== text.normalize("NFC")) return false;
  const [local = "", domain = "", ...rest] = text.split("@");
  const labels = domain.split(".");
  const words = [...local.split("."), ...labels];
  return (
    rest.length === 0 &&
    local.length <= MOST_LOCAL &&
    local.split(".").every((word) => LOCAL.test(word)) &&
    !/^['`]|['`]$/.test(local) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? "") &&
    !words.some(isOfTwoScripts) &&
    !(/[a-z]/i.test(text) && words.some((word) => LOOKALIKES.test(word)))
  );
}

/** Nearly every address; a short one cannot be too long in any part. */
const PLAIN = /^[a-z0-9]+(?:[._+-][a-z0-9]+)*@[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]{2,63}$/i;

/** RFC 5321, section 4.5.3.1.3: a path is at most 256, with the angle brackets. */
const MOST_CHARACTERS = 254;
/** RFC 5321, section 4.5.3.1.1. */
const MOST_LOCAL = 64;

/** What stands between full stops before the `@`: RFC 5322, section 3.2.3, and RFC 6532, without what nobody's address has. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`~-]+$/u;
/** RFC 1034, section 3.5, in any script; some domains inside an organization have an underscore. */
const LABEL = /^(?=.{1,63}$)[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?$/u;

/** Whether letters of a script that looks like Latin stand among Latin ones. */
function isOfTwoScripts(word: string): boolean {
  return (
    /\p{Script=Latin}/u.test(word) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(word)
  );
}

/** A whole word of Cyrillic letters that look like Latin ones. */
const LOOKALIKES = /^[асеорхуікмтвнѕјԁһԛԝ]+$/iu;

/** Control and format characters between others, but for line breaks and tabs, which are blanks. */
const HIDDEN_INSIDE = /[^\s\p{Cc}\p{Cf}](?:(?![\t-\r])[\p{Cc}\p{Cf}])+[^\s\p{Cc}\p{Cf}]/u;
