import type { Claim } from "./claim";
import { enteringClaims } from "./enteringClaims";
import { nameClaims } from "./nameClaims";
import { neighbourClaims } from "./neighbourClaims";
import { propertyClaims } from "./propertyClaims";
import { rangeClaims } from "./rangeClaims";
import { ruleClaims } from "./ruleClaims";
import { sheetClaims } from "./sheetClaims";

/** Everything that this host says of Excel. */
export const allClaims: readonly Claim[] = [
  ...enteringClaims,
  ...rangeClaims,
  ...sheetClaims,
  ...nameClaims,
  ...ruleClaims,
  ...neighbourClaims,
  ...propertyClaims,
];
