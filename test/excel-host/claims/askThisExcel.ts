import { allClaims } from "./allClaims";
import { claimReport } from "./claimReport";
import { replayClaims } from "./replayClaims";

/** Asks the Excel that the page is in; README.md says how it gets there. */
void replayClaims(Excel, allClaims).then((results) => console.log(claimReport(results)));
