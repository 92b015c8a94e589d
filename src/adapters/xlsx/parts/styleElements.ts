import type { CellStyle } from "../../../domain/grid/sheetDraft";
import { styleNode, type StyleNode } from "./styleNode";

/**
 * The font of a style, made from the workbook's own first font so that ours look like the rest.
 *
 * @returns `undefined` when the first font itself will do.
 */
export function fontOf({ bold, fontSize, fontColor }: CellStyle, base: StyleNode): StyleNode | undefined {
  if (bold !== true && fontSize === undefined && fontColor === undefined) return undefined;
  const own = (local: string): readonly StyleNode[] => base.children.filter((node) => node.local === local);
  return styleNode("font", {}, [
    ...(bold === true ? [styleNode("b", {}, [])] : []),
    ...(fontSize === undefined ? own("sz") : [styleNode("sz", { val: String(fontSize) }, [])]),
    ...(fontColor === undefined ? own("color") : [styleNode("color", { rgb: argb(fontColor) }, [])]),
    ...["name", "family", "charset", "scheme"].flatMap(own),
  ]);
}

/** The fill of a style; `undefined` for none. */
export function fillOf({ fill }: CellStyle): StyleNode | undefined {
  if (fill === undefined) return undefined;
  const colors = [styleNode("fgColor", { rgb: argb(fill) }, []), styleNode("bgColor", { indexed: "64" }, [])];
  return styleNode("fill", {}, [styleNode("patternFill", { patternType: "solid" }, colors)]);
}

/** The border of a style; `undefined` for none. */
export function borderOf({ bottomBorder }: CellStyle): StyleNode | undefined {
  if (bottomBorder === undefined) return undefined;
  const line = styleNode("bottom", { style: "thin" }, [styleNode("color", { rgb: argb(bottomBorder) }, [])]);
  const side = (local: string): StyleNode => styleNode(local, {}, []);
  return styleNode("border", {}, [side("left"), side("right"), side("top"), line, side("diagonal")]);
}

/** The cell format that puts the parts of a style together, by their numbers. */
export function cellFormat(
  { horizontalAlignment, verticalAlignment, wrapText }: CellStyle,
  ids: Readonly<Record<"numFmtId" | "fontId" | "fillId" | "borderId", number>>,
): StyleNode {
  const alignment = styleNode(
    "alignment",
    {
      horizontal: horizontalAlignment,
      vertical: verticalAlignment,
      wrapText: wrapText === true ? "1" : undefined,
    },
    [],
  );
  const isAligned = Object.keys(alignment.attributes).length > 0;
  const applied = (isApplied: boolean): string | undefined => (isApplied ? "1" : undefined);
  return styleNode(
    "xf",
    {
      numFmtId: String(ids.numFmtId),
      fontId: String(ids.fontId),
      fillId: String(ids.fillId),
      borderId: String(ids.borderId),
      xfId: "0",
      applyNumberFormat: applied(ids.numFmtId !== 0),
      applyFont: applied(ids.fontId !== 0),
      applyFill: applied(ids.fillId !== 0),
      applyBorder: applied(ids.borderId !== 0),
      applyAlignment: applied(isAligned),
    },
    isAligned ? [alignment] : [],
  );
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
