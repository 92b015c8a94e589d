import { wordsOf } from "../support/wordsOf";
import type { CommunicationColumn } from "../../src/domain/vocabulary/communications";
import type { Cell } from "../../src/domain/grid/grid";

/** The sheets of a workbook by name, row by row. */
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** What a person does between two runs. */
export type ReplanStep = { readonly does: string; readonly edit: (sheets: Sheets) => Sheets };

const { headers } = wordsOf("en").communications;
/** Serial days of the 1900 system. */
const JULY_20 = 46_223;
const AUGUST_3 = 46_237;
const AUGUST_4 = 46_238;
const SEPTEMBER_17 = 46_282;

/** Two groups, then all that happens to a plan in its first weeks. */
export const REPLAN_STEPS: readonly ReplanStep[] = [
  {
    does: "plan",
    edit: () => ({
      Groups: [
        ["Group", "Month", "Users"],
        ["IT", "July 2026", 40],
        ["Retail", "August 2026", 900],
      ],
    }),
  },
  {
    does: "mark the kickoff as sent, write notes, add a column, sort by message and move a column",
    edit: (sheets) =>
      editRows(
        withRow(sheets, "Kickoff meeting", "All", { status: "Sent", notes: "Room 4", owner: "Ana" }),
        ([header = [], ...rows]) => {
          const own = rows.map((row) => (row[1] === "Kickoff meeting" ? "yes" : null));
          const wide = [[...header, "Approved"], ...rows.map((row, index) => [...row, own[index] ?? null])];
          const [wideHeader = [], ...wideRows] = wide.map(([wave = null, ...others]) => [...others, wave]);
          return [wideHeader, ...wideRows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))];
        },
      ),
  },
  {
    does: "add a freeze",
    edit: (sheets) => ({
      ...sheets,
      Calendar: [
        ["From", "To", "Label", "Kind"],
        [AUGUST_3, AUGUST_4, "Inventory", "Freeze"],
      ],
    }),
  },
  { does: "move a group", edit: (sheets) => withGroup(sheets, 2, ["Retail", "September 2026", 900]) },
  {
    does: "lock a date",
    edit: (sheets) => withRow(sheets, "Enrollment email", "IT", { lockedDate: JULY_20 }),
  },
  { does: "add a group", edit: (sheets) => withGroup(sheets, 3, ["Finance", "August 2026", 60]) },
  {
    does: "mark IT's first email as sent, write notes, then rename IT and put its old name among the Aliases",
    edit: (sheets) =>
      withGroups(
        withRow(withRow(sheets, "Pre-rollout email 1", "IT", { status: "Sent" }), "Enrollment email", "IT", {
          notes: "After the move",
          owner: "Bo",
        }),
        [
          ["Group", "Month", "Users", "Aliases"],
          ["Information Technology", "July 2026", 40, "IT"],
          ["Retail", "September 2026", 900, null],
          ["Finance", "August 2026", 60, null],
        ],
      ),
  },
  {
    does: "give the groups keys",
    edit: (sheets) =>
      withGroups(sheets, [
        ["Key", "Group", "Month", "Users"],
        ["G1", "Information Technology", "July 2026", 40],
        ["G2", "Retail", "September 2026", 900],
        ["G3", "Finance", "August 2026", 60],
      ]),
  },
  {
    does: "lock Retail's enrollment, then let Retail and Finance change names",
    edit: (sheets) =>
      withGroups(
        withRow(sheets, "Enrollment email", "Retail", { lockedDate: SEPTEMBER_17, notes: "Stores" }),
        [
          ["Key", "Group", "Month", "Users"],
          ["G1", "Information Technology", "July 2026", 40],
          ["G2", "Finance", "September 2026", 900],
          ["G3", "Retail", "August 2026", 60],
        ],
      ),
  },
  {
    does: "put a group of another key and name in the place of one",
    edit: (sheets) => withGroup(sheets, 3, ["G4", "Treasury", "August 2026", 60]),
  },
];

function withGroup(sheets: Sheets, index: number, group: readonly Cell[]): Sheets {
  const rows = [...(sheets["Groups"] ?? [])];
  rows[index] = group;
  return withGroups(sheets, rows);
}

function withGroups(sheets: Sheets, rows: readonly (readonly Cell[])[]): Sheets {
  return { ...sheets, Groups: rows };
}

function editRows(
  sheets: Sheets,
  edit: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): Sheets {
  return { ...sheets, Communications: edit(sheets["Communications"] ?? []) };
}

/** The Communications sheet with some cells of one row written over. */
function withRow(
  sheets: Sheets,
  message: string,
  audience: string,
  cells: Partial<Record<CommunicationColumn, Cell>>,
): Sheets {
  return editRows(sheets, ([header = [], ...rows]) => {
    const at = (name: CommunicationColumn): number => header.indexOf(headers[name]);
    const edited = rows.map((row) => {
      if (row[at("message")] !== message || row[at("audience")] !== audience) return row;
      const written = header.map((_, column) => row[column] ?? null);
      for (const [name, cell] of Object.entries(cells)) written[at(name as CommunicationColumn)] = cell;
      return written;
    });
    return [header, ...edited];
  });
}
