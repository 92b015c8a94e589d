import { LANGUAGE_TAGS } from "../../../../../src/domain/language/languageTag";
import type { Cell, Grid } from "../../../../../src/domain/grid/grid";
import { readGroups } from "../../../../../src/domain/sheets/input/groups/readGroups";
import { GOLDEN_CASES } from "../../../../golden/goldenCases";
import { context, sheetOf } from "../readSheet";

/** What pasting leaves in texts, or what another keyboard writes for the same. */
const DIRT: readonly { readonly what: string; readonly soil: (text: string) => string }[] = [
  { what: "no-break spaces", soil: (text) => text.replaceAll(" ", "\u00a0") },
  { what: "thin spaces", soil: (text) => text.replaceAll(" ", "\u2009") },
  { what: "narrow no-break spaces", soil: (text) => text.replaceAll(" ", "\u202f") },
  { what: "doubled blanks", soil: (text) => text.replaceAll(" ", "  ") },
  { what: "blanks around", soil: (text) => ` \t${text}\u00a0 ` },
  { what: "a byte order mark and zero-width spaces", soil: (text) => `\ufeff${text}\u200b` },
  { what: "soft hyphens", soil: (text) => Array.from(text).join("\u00ad") },
  { what: "accents apart", soil: (text) => text.normalize("NFD") },
  { what: "full-width digits", soil: (text) => text.replace(/\d/g, fullWidth) },
  { what: "full-width brackets", soil: (text) => text.replaceAll("(", "（").replaceAll(")", "）") },
  { what: "full-width commas", soil: (text) => text.replace(/, |、/g, "，") },
  { what: "escaped full stops", soil: (text) => text.replace(/(\d)\./g, "$1\\.") },
  { what: "directions", soil: (text) => `\u202a${text}\u202c` },
];

function fullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

const tables = GOLDEN_CASES.map(({ name, language, sheets }) => ({
  name,
  language,
  rows: sheets[0]?.rows ?? [],
}));

describe.each(DIRT)("tables pasted with $what read the same as clean ones", ({ soil }) => {
  it.each(LANGUAGE_TAGS)("in %s", (language) => {
    const own = tables.filter((table) => table.language === language);
    expect(own).toHaveLength(3);
    for (const { name, rows } of own) {
      const dirty: Grid = rows.map((row) =>
        row.map((cell): Cell => (typeof cell === "string" ? soil(cell) : cell)),
      );
      expect([name, read(dirty)]).toEqual([name, read(rows)]);
    }
  });
});

/** Names in one width, because a name is shown as it was written. */
function read(rows: Grid): unknown {
  const reading = readGroups(sheetOf(rows), context);
  const groups = reading?.groups.map((group) => ({ ...group, name: group.name.normalize("NFKC") }));
  expect(groups).toHaveLength(6);
  return { ...reading, groups };
}
