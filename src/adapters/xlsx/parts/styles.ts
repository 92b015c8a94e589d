import type { CellStyle } from "../../../domain/grid/sheetDraft";
import { damaged } from "../damaged";
import { hasAlternative, listItems, type ListItem } from "../xml/alternatives";
import { parseXml } from "../xml/parseXml";
import { appendContent, applySplices, insertChild, setAttribute, type Splice } from "../xml/xmlEdit";
import { attribute, child, prefixOf, type XmlElement } from "../xml/xmlElement";
import { cellFormat, borderOf, fillOf, fontOf } from "./styleElements";
import { canonical, nodeOfElement, renderNode, styleNode, type StyleNode } from "./styleNode";

/** Lists of the styles part that cells' formats are made from, in the schema's order. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type List = (typeof LISTS)[number];

/** The lowest number that a number format of one's own may have. */
const FIRST_OWN_FORMAT = 164;
/** Formats that Excel knows by number and that mean the same in every locale (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** The styles part, growing by what new sheets need. What is there keeps its number; what is there is used again. */
export class StylesEdit {
  private readonly root: XmlElement;
  private readonly items: Readonly<Record<List, readonly ListItem[]>>;
  private highestFormat: number;
  private readonly added: Record<List, StyleNode[]>;
  private readonly known: Record<List, Map<string, number>>;
  private readonly baseFont: StyleNode;

  constructor(
    private readonly source: string,
    part: string,
  ) {
    this.root = parseXml(source, part);
    if (hasAlternative(this.root, LISTS)) throw damaged(`${part}: has alternatives of its lists`);
    const items = (list: List): readonly ListItem[] => {
      const element = child(this.root, list);
      return element === undefined ? [] : listItems(element, LIST_ITEMS[list], part);
    };
    this.items = {
      numFmts: items("numFmts"),
      fonts: items("fonts"),
      fills: items("fills"),
      borders: items("borders"),
      cellStyleXfs: items("cellStyleXfs"),
      cellXfs: items("cellXfs"),
    };
    this.highestFormat = Math.max(FIRST_OWN_FORMAT - 1, highestFormatIn(this.root));
    this.added = { numFmts: [], fonts: [], fills: [], borders: [], cellStyleXfs: [], cellXfs: [] };
    this.known = {
      numFmts: new Map(),
      fonts: this.numbered("fonts"),
      fills: this.numbered("fills"),
      borders: this.numbered("borders"),
      cellStyleXfs: this.numbered("cellStyleXfs"),
      cellXfs: this.numbered("cellXfs"),
    };
    for (const { element, isForAll } of this.items.numFmts) {
      const code = attribute(element, "formatCode") ?? "";
      const isNew = isForAll && !this.known.numFmts.has(code);
      if (isNew) this.known.numFmts.set(code, Number(attribute(element, "numFmtId")));
    }
    for (const [list, nodes] of DEFAULTS) {
      if (this.items[list].length === 0) nodes.forEach((node) => this.number(list, node));
    }
    const font = this.items.fonts[0]?.element;
    this.baseFont = font === undefined ? DEFAULT_FONT : nodeOfElement(font);
  }

  /** The number that a cell carries to look like `style`. */
  indexOf(style: CellStyle): number {
    const font = fontOf(style, this.baseFont);
    const fill = fillOf(style);
    const border = borderOf(style);
    const format = cellFormat(style, {
      numFmtId: this.formatNumber(style.numberFormat ?? "@"),
      fontId: font === undefined ? 0 : this.number("fonts", font),
      fillId: fill === undefined ? 0 : this.number("fills", fill),
      borderId: border === undefined ? 0 : this.number("borders", border),
    });
    return this.number("cellXfs", format);
  }

  /** The part as it is now. */
  text(): string {
    const splices: Splice[] = [];
    LISTS.forEach((list, index) => {
      const nodes = this.added[list];
      if (nodes.length === 0) return;
      const texts = nodes.map((node) => renderNode(node, prefixOf(this.root))).join("");
      const element = child(this.root, list);
      const count = String(this.items[list].length + nodes.length);
      if (element !== undefined) {
        splices.push(setAttribute(element, "count", count), appendContent(element, texts));
        return;
      }
      const predecessors = new Set<string>(LISTS.slice(0, index));
      const tag = prefixOf(this.root) + list;
      splices.push(insertChild(this.root, `<${tag} count="${count}">${texts}</${tag}>`, predecessors));
    });
    return applySplices(this.source, splices);
  }

  private formatNumber(code: string): number {
    const known = BUILT_IN_FORMATS[code] ?? this.known.numFmts.get(code);
    if (known !== undefined) return known;
    const number = ++this.highestFormat;
    this.known.numFmts.set(code, number);
    this.added.numFmts.push(styleNode("numFmt", { numFmtId: String(number), formatCode: code }, []));
    return number;
  }

  private number(list: Exclude<List, "numFmts">, node: StyleNode): number {
    const key = canonical(node);
    const known = this.known[list].get(key);
    if (known !== undefined) return known;
    const number = this.items[list].length + this.added[list].length;
    this.known[list].set(key, number);
    this.added[list].push(node);
    return number;
  }

  private numbered(list: List): Map<string, number> {
    const numbers = new Map<string, number>();
    this.items[list].forEach(({ element, isForAll }, index) => {
      const key = canonical(nodeOfElement(element));
      if (isForAll && !numbers.has(key)) numbers.set(key, index);
    });
    return numbers;
  }
}

/** The highest number of a format anywhere: also in alternatives, and where a cell's look names one that is not there. */
function highestFormatIn(element: XmlElement): number {
  const own = Number(attribute(element, "numFmtId") ?? 0);
  let highest = Number.isSafeInteger(own) ? own : 0;
  for (const inner of element.children) highest = Math.max(highest, highestFormatIn(inner));
  return highest;
}

const LIST_ITEMS: Readonly<Record<List, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
};

const DEFAULT_FONT = styleNode("font", {}, [
  styleNode("sz", { val: "11" }, []),
  styleNode("name", { val: "Calibri" }, []),
  styleNode("family", { val: "2" }, []),
]);

function pattern(patternType: string): StyleNode {
  return styleNode("fill", {}, [styleNode("patternFill", { patternType }, [])]);
}

const NO_FORMAT = { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" };

/** What the lists begin with in a workbook that has none; Excel gives the first two fills a meaning of their own. */
const DEFAULTS: readonly (readonly [Exclude<List, "numFmts">, readonly StyleNode[]])[] = [
  ["fonts", [DEFAULT_FONT]],
  ["fills", [pattern("none"), pattern("gray125")]],
  [
    "borders",
    [
      styleNode(
        "border",
        {},
        ["left", "right", "top", "bottom", "diagonal"].map((side) => styleNode(side, {}, [])),
      ),
    ],
  ],
  ["cellStyleXfs", [styleNode("xf", NO_FORMAT, [])]],
  ["cellXfs", [styleNode("xf", { ...NO_FORMAT, xfId: "0" }, [])]],
];
