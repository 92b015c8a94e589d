import type { DraftChart, OutputDraft } from "../../src/domain/grid/sheetDraft";
import { corner, messagesDraft, plainDraft } from "./drafts";

const column = (index: number, firstRow: number, lastRow: number) => ({
  firstRow,
  firstColumn: index,
  lastRow,
  lastColumn: index,
});

/** A table with drop-downs and hints. */
export const FURNISHED_MESSAGES: OutputDraft = {
  ...messagesDraft([
    ["Message", "Status", 'Owner & "team"', "Notes\nfree text"],
    ["Kickoff", "Planned", "Anna", null],
    ["Email 1", "Sent", "Björn", "done"],
    ["Email 2", "Planned", "Anna", null],
  ]),
  names: [],
  table: {
    name: "CommunicationPlan",
    range: corner(4, 4),
    style: "TableStyleMedium2",
    hasFilterButtons: true,
  },
  validations: [
    {
      range: column(1, 1, 99),
      list: { choices: ["Planned", 'On "hold" & so on', "Sent"], otherwise: "refuse" },
      hint: { title: "Status", message: 'A message marked "Sent" never moves.\nPick & choose.' },
    },
    {
      range: column(2, 1, 99),
      list: { choices: { sheet: "Timeline", range: column(0, 1, 3) }, otherwise: "warn" },
    },
    { range: column(3, 0, 0), hint: { title: "", message: "Yours: a re-run keeps it." } },
  ],
};

const WEEKS = Array.from({ length: 8 }, (_, index) => `Week ${String(31 + index)}`);

/** Two charts of the numbers in the rows below the matrix. */
export const CHARTED_TIMELINE: OutputDraft = {
  ...plainDraft("Timeline", [
    ["Communication plan", "July", "August"],
    ["Wave 1", "All", null],
    ["Kickoff meeting", "First week", null],
    ["Enrollment email", null, "Third week"],
    ["Week", "Messages", "Users"],
    ...WEEKS.map((week, index) => [week, (index * 3) % 5, index * 110.5]),
  ]),
  output: "timeline",
  styles: [
    {
      range: { firstRow: 5, firstColumn: 1, lastRow: 12, lastColumn: 2 },
      style: { numberFormat: "#,##0" },
    },
  ],
  columnWidths: [24, 12, 12],
  charts: [chart("stacked", "Load <per> week & group"), chart("clustered", "Messages per week")],
};

function chart(columns: DraftChart["columns"], title: string): DraftChart {
  const firstRow = columns === "stacked" ? 0 : 18;
  const both: DraftChart["series"] = [
    {
      name: "Messages",
      values: { range: column(1, 5, 12) },
      fill: "#1F3A5F",
      outline: "#1B1B1B",
    },
    {
      name: "Users <enrolling> & more",
      values: { sheet: "timeline", range: column(2, 5, 12) },
      fill: "#A9C7E8",
      outline: "#1B1B1B",
    },
  ];
  return {
    columns,
    title,
    categoryTitle: columns === "stacked" ? "Week" : "",
    valueTitle: "Messages & users",
    ...(columns === "clustered" && { valueStep: 1 }),
    categories: { range: column(0, 5, 12) },
    series: columns === "stacked" ? both : both.slice(0, 1),
    position: { firstRow, firstColumn: 4, lastRow: firstRow + 16, lastColumn: 11 },
    alternativeText: 'Columns: "messages" & users a week; the peak is week 38.',
  };
}

/** The same sheets without any of it. */
export const BARE_MESSAGES: OutputDraft = messagesDraft([["Message"], ["Kickoff"]]);
export const BARE_TIMELINE: OutputDraft = { ...plainDraft("Timeline", [["Only"]]), output: "timeline" };
