import { createExcelHost } from "../createExcelHost";
import { allClaims } from "./allClaims";
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
    expect(host.workbook.snapshot()).toEqual(before);
    host.assertHonest();
  },
);
