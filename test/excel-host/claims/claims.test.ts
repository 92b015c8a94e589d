import { createExcelHost } from "../createExcelHost";
import { allClaims } from "./allClaims";
import { claimReport } from "./claimReport";
import { replayClaims } from "./replayClaims";

it.each(["web", "win32"] as const)(
  "the host keeps to all it claims of Excel, over the %s bundle",
  async (bundle) => {
    const host = createExcelHost({ bundle, workbook: { sheets: [{ name: "Start" }] } });
    const before = host.workbook.snapshot();
    const results = await replayClaims(host.Excel, allClaims);
    expect(results.map(({ claim, given }) => [claim.says, given])).toEqual(
      allClaims.map(({ says, answer }) => [says, answer]),
    );
    expect(claimReport(results)).toBe(`${String(allClaims.length)} claims, 0 answered otherwise`);
    expect(host.workbook.snapshot()).toEqual(before);
    host.assertHonest();
  },
);

it("reports what an Excel answers otherwise", () => {
  const claim = { says: "one is two", basis: "assumed", ask: async () => 1, answer: [2] } as const;
  expect(claimReport([{ claim, given: [2] }])).toBe("1 claims, 0 answered otherwise");
  expect(claimReport([{ claim, given: undefined }])).toBe(
    "1 claims, 1 answered otherwise\none is two (assumed)\n  claimed  [2]\n  answered nothing",
  );
});
