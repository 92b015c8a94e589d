import type * as generate from "../../app/generateTimeline";
import type * as holidays from "../../app/insertHolidays";
import type * as insert from "../../app/insertSample";
import type * as starter from "../../app/insertStarter";
import type * as prepare from "../../app/prepareBatch";
import type * as read from "../../app/readRollout";
import type * as preflight from "../../app/runPreflight";
import type * as subject from "../../domain/messages/commonSubject";
import type * as find from "../../domain/messages/findMail";
import type * as separator from "../../domain/messages/listSeparator";
import type * as csv from "../../domain/messages/messagesCsv";

/** What can be done with a workbook, and with the mails of its plan. */
export type UseCases = typeof generate &
  typeof holidays &
  typeof insert &
  typeof read &
  typeof starter &
  typeof prepare &
  typeof preflight &
  typeof subject &
  typeof separator &
  typeof csv &
  typeof find;
