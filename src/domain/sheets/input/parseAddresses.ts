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
    .map(normalizeText)
    .filter((address) => address !== "");
  return addresses.length > 0 && addresses.every(isAddress) ? addresses.join("; ") : undefined;
}

/**
 * Whether a text is safe and likely as an address: one `@`, a domain with a full stop, and nothing that could begin
 * another header, name or recipient. Whether it exists only the mail system knows.
 */
export function isAddress(text: string): boolean {
  if (text.length > MOST_CHARACTERS || /[\s<>()[\]\\,;:"|]/.test(text)) return false;
  const [local = "", domain = "", ...rest] = text.split("@");
  const labels = domain.split(".");
  return local !== "" && rest.length === 0 && labels.length > 1 && labels.every((label) => label !== "");
}

/** RFC 5321, section 4.5.3.1.3: a path is at most 256, with the angle brackets. */
const MOST_CHARACTERS = 254;
