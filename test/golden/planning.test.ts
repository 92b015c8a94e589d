import { recordsOf } from "../../src/domain/messages/messageRows";
import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { WorkbookPort } from "../../src/app/workbookPort";
import { compareDates, isoDateText } from "../../src/domain/calendar/civilDate";
import { severityOf } from "../../src/domain/plan/problem";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { GOLDEN_REQUEST } from "./goldenCases";
import { PLANNING_CASES, type PlanningCase } from "./planningCases";

const HOSTS: readonly {
  readonly host: string;
  readonly open: (sheets: PlanningCase["sheets"]) => Promise<WorkbookPort>;
}[] = [
  { host: "memory", open: (sheets) => Promise.resolve(memoryWorkbook({ sheets })) },
  { host: "an .xlsx file", open: (sheets) => openXlsx(plainWorkbook({ sheets }), nodeCodec) },
];

describe.each(HOSTS)("in $host", ({ open }) => {
  it.each(PLANNING_CASES)(
    "$name gives its timeline, dates and emails",
    async ({ sheets, timeline, dates, emails, weekRule }) => {
      const workbook = await open(sheets);
      const { problems, outputs, mails } = await generateTimeline(workbook, GOLDEN_REQUEST, {});
      expect(problems.filter(({ code }) => severityOf(code) === "error")).toEqual([]);
      expect(outputs?.timeline).toEqual(timeline);
      const sent = [...(outputs?.plan.scheduled ?? [])]
        .sort((a, b) => compareDates(a.sendDate, b.sendDate))
        .map(({ sendDate, message, groups }) => [
          isoDateText(sendDate),
          message.name,
          groups.map(({ name }) => name).join(", "),
        ]);
      expect([...sent].sort()).toEqual([...dates].sort());
      const columns = ["Batch", "Group", "EnrollmentDate", "Subject", "Body"].slice(0, emails[0]?.length);
      expect(mails && recordsOf(mails.rows).map((record) => columns.map((column) => record[column]))).toEqual(
        emails,
      );

      const [written] = await workbook.read([outputs?.drafts[0]?.name ?? ""]);
      expect(written?.grid[timeline.length + 1]?.[0]).toBe(weekRule);
    },
  );
});
