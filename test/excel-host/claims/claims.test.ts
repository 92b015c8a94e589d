import { createExcelHost } from "../createExcelHost";
import { enteringClaims } from "./enteringClaims";
import { nameClaims } from "./nameClaims";
import { neighbourClaims } from "./neighbourClaims";
import { rangeClaims } from "./rangeClaims";
import { replayClaims } from "./replayClaims";
import { ruleClaims } from "./ruleClaims";
import { sheetClaims } from "./sheetClaims";

const CLAIMS = [
  ...enteringClaims,
  ...rangeClaims,
  ...sheetClaims,
  ...nameClaims,
  ...ruleClaims,
  ...neighbourClaims,
];

it.each(["web", "win32"] as const)(
  "the host keeps to all it claims of Excel, over the %s bundle",
  async (bundle) => {
    const host = createExcelHost({ bundle, workbook: { sheets: [{ name: "Start" }] } });
    const before = host.workbook.snapshot();
    const results = await replayClaims(host.Excel, CLAIMS);
    expect(results.map(({ claim, given }) => [claim.says, given])).toEqual(
      CLAIMS.map(({ says, answer }) => [says, answer]),
    );
    expect(host.workbook.snapshot()).toEqual(before);
    host.assertHonest();
  },
);
