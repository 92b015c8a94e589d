import { mailWordsOf } from "../../../../../src/domain/words/mailWordsOf";
import { wordsOf } from "../../../../support/wordsOf";
import { wavesInWords } from "../../../../../src/domain/words/wavesInWords";
import { foldText } from "../../../../../src/domain/language/foldText";
import { slicesOfRenamed } from "../../../../../src/domain/sheets/outputs/merge/slicesOfRenamed";
import type { CommunicationRow } from "../../../../../src/domain/sheets/outputs/communications/communicationsReading";
import { earlierCommunications } from "../../../../../src/domain/sheets/outputs/communications/earlierCommunications";
import { plannedNames } from "../../../../../src/domain/sheets/outputs/communications/plannedNames";
import { groupOfRow } from "../../../../../src/domain/sheets/outputs/communications/groupOfRow";
import type { GroupRegistry } from "../../../../../src/domain/sheets/input/groupRegistry";
import { groupIn } from "../../../../support/exampleGroups";

const en = wordsOf("en");
const MESSAGE = mailWordsOf("en").enrollmentEmail.name;

/** A row such as `IT`, `IT sent`, `IT key 7` or `IT key 7 sent`, which its notes tell again. */
function rowOf(text: string): CommunicationRow {
  const [, audience = "", key] = /^(.*?)(?: key (\S+))?(?: sent)?$/.exec(text) ?? [];
  return {
    message: MESSAGE,
    audience,
    ...(key !== undefined && { key }),
    slice: 1,
    ...(text.endsWith(" sent") && { status: "sent" }),
    source: { sheet: "Communications", cell: "A2" },
    cells: new Map([["notes", text]]),
    ownCells: [],
  };
}

function notesOf({ cells }: CommunicationRow): unknown {
  return cells.get("notes");
}

it.each([
  { because: "the name is the same", rows: ["it"], own: { IT: "it" }, also: [] },
  { because: "an alias names it", rows: ["Computers"], own: { IT: "Computers" }, also: [] },
  { because: "the key is the same", rows: ["Old name key 7"], own: { IT: "Old name key 7" }, also: [] },
  {
    because: "of two names of it, the row that was sent counts",
    rows: ["IT", "Computers sent"],
    own: { IT: "Computers sent" },
    also: [],
  },
  {
    because: "what was sent under both names stays",
    rows: ["IT sent", "Computers sent"],
    own: { IT: "IT sent" },
    also: ["Computers sent"],
  },
  {
    because: "all keys were written anew",
    rows: ["IT key A", "Retail key B sent"],
    own: { IT: "IT key A", Retail: "Retail key B sent" },
    also: [],
  },
  {
    because: "a key says more than a name, which another group had before",
    rows: ["IT key 5 sent", "Desks key 7"],
    own: { IT: "Desks key 7" },
    also: ["IT key 5 sent"],
  },
  {
    because: "two groups have changed names",
    rows: ["IT key 8 sent", "Retail key 7"],
    own: { IT: "Retail key 7", Retail: "IT key 8 sent" },
    also: [],
  },
  {
    because: "a group that left keeps its own name",
    rows: ["Sales sent"],
    own: { Sales: "Sales sent" },
    also: [],
  },
])("the rows of an earlier run: $because", ({ rows, own, also }) => {
  const groups = [groupIn("IT", "2026-07", { key: "7" }), groupIn("Retail", "2026-08", { key: "8" })];
  const source = { sheet: "Groups", cell: "A2" };
  const registry: GroupRegistry = {
    groups: new Map(),
    aliases: new Map([[foldText("Computers"), { name: "IT", source }]]),
  };
  const waves = wavesInWords("monthly", en);
  const { byKey, also: kept } = earlierCommunications(
    { rows: rows.map(rowOf) },
    waves,
    plannedNames(waves, []).nameOf,
    groupOfRow(groups, registry),
  );
  const found = [...byKey.values()].map(({ key, row }) => [
    groups.find(({ name }) => foldText(name) === foldText(key.group ?? ""))?.name ?? key.group,
    notesOf(row),
  ]);
  expect(Object.fromEntries(found)).toEqual(own);
  expect(kept.flatMap(({ row, because }) => (because === "sent" ? [notesOf(row)] : []))).toEqual(also);
});

it("the slices of a divided group follow it to its new name, two that change names as well", () => {
  const groups = [groupIn("IT", "2026-07", { key: "7" }), groupIn("Retail", "2026-08", { key: "8" })];
  const [one, other] = [new Map([["ada@example.com", 1]]), new Map([["bo@example.com", 2]])];
  const slices = slicesOfRenamed(
    new Map([
      ["it", one],
      ["retail", other],
    ]),
    ["IT key 8", "Retail key 7"].map(rowOf),
    groupOfRow(groups, { groups: new Map(), aliases: new Map() }),
  );
  expect([slices.get("it"), slices.get("retail")]).toEqual([other, one]);
});
