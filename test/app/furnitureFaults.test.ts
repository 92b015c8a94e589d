import { checkDraft } from "../../src/app/checkDraft";
import type { DraftReference, DraftChart, DraftTable, SheetDraft } from "../../src/domain/grid/sheetDraft";
import { corner, plainDraft } from "../contract/drafts";
import { CHARTED_TIMELINE, FURNISHED_MESSAGES } from "../contract/furnishedDrafts";

const DRAFT = plainDraft("Plan", [
  ["Message", "Status"],
  ["Kickoff", "Planned"],
]);
const TABLE: DraftTable = {
  name: "Plan_2026",
  range: corner(2, 2),
  style: "TableStyleLight1",
  hasFilterButtons: false,
};
const tabled = (change: Partial<DraftTable>, rows = DRAFT.rows): SheetDraft => ({
  ...DRAFT,
  rows,
  columnWidths: (rows[0] ?? []).map(() => 9),
  table: { ...TABLE, ...change },
});
const listed = (choices: readonly string[] | DraftReference): SheetDraft => ({
  ...DRAFT,
  validations: [{ range: corner(9, 1), list: { choices, otherwise: "refuse" } }],
});
const hinted = (title: string, message: string): SheetDraft => ({
  ...DRAFT,
  validations: [{ range: corner(1, 1), hint: { title, message } }],
});
const CHART: DraftChart = {
  columns: "clustered",
  title: "Load",
  categoryTitle: "",
  valueTitle: "",
  categories: { range: corner(8, 1) },
  series: [{ name: "Users", values: { range: corner(8, 1) }, fill: "#1F3A5F", outline: "#000000" }],
  position: corner(9, 9),
  alternativeText: "",
};
const charted = (change: Partial<DraftChart>): SheetDraft => ({
  ...DRAFT,
  charts: [{ ...CHART, ...change }],
});
const seriesWith = (change: Partial<DraftChart["series"][number]>): SheetDraft =>
  charted({ series: CHART.series.map((one) => ({ ...one, ...change })) });

it.each<[string, SheetDraft]>([
  ["a table with lists, hints and filters", FURNISHED_MESSAGES],
  ["charts", CHARTED_TIMELINE],
  ["a table over all of it", tabled({})],
  ["a list of 255 characters", listed(["x".repeat(127), "y".repeat(127)])],
  ["a list from a row", listed({ sheet: "Groups", range: corner(1, 9) })],
  ["a hint of 32 and 255 characters", hinted("x".repeat(32), "y".repeat(255))],
  ["a chart of cells in rows", charted({ categories: { range: corner(1, 8) } })],
])("takes a draft with %s", (_, draft) => {
  expect(() => checkDraft(draft)).not.toThrow();
});

it.each<[string, SheetDraft]>([
  ["a table that is named like a cell", tabled({ name: "AB12" })],
  ["a table that is named C", tabled({ name: "C" })],
  ["a table with a blank in its name", tabled({ name: "my table" })],
  [
    "one name for a table and a range",
    { ...tabled({}), names: [{ name: "PLAN_2026", range: corner(1, 1) }] },
  ],
  ["a table outside the rows", tabled({ range: corner(3, 2) })],
  ["a table of a header only", tabled({ range: corner(1, 2) })],
  [
    "a table with an empty header",
    tabled({}, [
      ["Message", null],
      ["a", "b"],
    ]),
  ],
  [
    "a table with the header of no characters",
    tabled({}, [
      ["Message", ""],
      ["a", "b"],
    ]),
  ],
  [
    "a table with one header twice",
    tabled({}, [
      ["Message", "MESSAGE"],
      ["a", "b"],
    ]),
  ],
  [
    "a table with a header of 256 characters",
    tabled({}, [
      ["Message", "x".repeat(256)],
      ["a", "b"],
    ]),
  ],
  ["a list of nothing", listed([])],
  ["a list of 256 characters", listed(["x".repeat(127), "y".repeat(128)])],
  ["a choice with a comma", listed(["a,b"])],
  ["a choice with a line break", listed(["a\nb"])],
  ["a choice of no characters", listed(["a", ""])],
  ["a choice with a blank at its end", listed(["a "])],
  ["a list that is a formula", listed(["=A1"])],
  ["a list from a rectangle", listed({ range: corner(2, 2) })],
  ["a hint with too long a title", hinted("x".repeat(33), "y")],
  ["a hint with too long a message", hinted("x", "y".repeat(256))],
  ["a hint that says nothing", hinted("x", "")],
  ["a validation that says nothing", { ...DRAFT, validations: [{ range: corner(1, 1) }] }],
  [
    "a validation below the sheet",
    { ...DRAFT, validations: [{ ...hinted("", "y").validations?.[0], range: corner(1_048_577, 1) }] },
  ],
  [
    "two validations for one cell",
    { ...DRAFT, validations: [...(hinted("", "a").validations ?? []), ...(listed(["a"]).validations ?? [])] },
  ],
  ["a chart without a title", charted({ title: "" })],
  ["a chart without series", charted({ series: [] })],
  ["a chart beside the sheet", charted({ position: corner(1, 16_385) })],
  ["a chart with a quoted name", seriesWith({ name: 'Users "enrolling"' })],
  ["a chart of more values than categories", seriesWith({ values: { range: corner(9, 1) } })],
  ["a chart of a rectangle", seriesWith({ values: { range: corner(4, 2) } })],
  ["a chart in no colour", seriesWith({ fill: "blue" })],
  ["a chart with lines in no colour", seriesWith({ outline: "#12345" })],
  ["a chart with steps of nothing", charted({ valueStep: 0 })],
])("takes a draft with %s for a fault of the program", (_, draft) => {
  expect(() => checkDraft(draft)).toThrow(RangeError);
});
