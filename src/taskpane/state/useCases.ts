import type * as generate from "../../app/generateTimeline";
import type * as holidays from "../../app/insertHolidays";
import type * as insert from "../../app/insertSample";
import type * as starter from "../../app/insertStarter";
import type * as read from "../../app/readRollout";

/** What can be done with a workbook. */
export type UseCases = typeof generate & typeof holidays & typeof insert & typeof read & typeof starter;
