import type { ClaimResult } from "./replayClaims";

/** What an Excel answered otherwise than the host would, claim by claim, and how many it was asked; to be read by people. */
export function claimReport(results: readonly ClaimResult[]): string {
  const differing = results.filter(({ claim, given }) => asText(given) !== asText(claim.answer));
  return [
    `${String(results.length)} claims, ${String(differing.length)} answered otherwise`,
    ...differing.map(
      ({ claim, given }) =>
        `${claim.says} (${claim.basis})\n  claimed  ${asText(claim.answer)}\n  answered ${asText(given)}`,
    ),
  ].join("\n");
}

function asText(answer: unknown): string {
  return answer === undefined ? "nothing" : JSON.stringify(answer);
}
