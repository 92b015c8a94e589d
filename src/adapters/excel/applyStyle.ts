import type { CellStyle } from "../../domain/grid/sheetDraft";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/**
 * Queues a style, without its number format, for a range that has Excel's defaults.
 *
 * @param hasSeveralRows - Only then is there a border between rows to be set.
 */
export function applyStyle(range: Excel.Range, style: CellStyle, hasSeveralRows: boolean): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontalAlignment !== undefined) {
    format.horizontalAlignment = HORIZONTAL[style.horizontalAlignment];
  }
  if (style.verticalAlignment !== undefined) format.verticalAlignment = VERTICAL[style.verticalAlignment];
  if (style.wrapText !== undefined) format.wrapText = style.wrapText;
  if (style.bottomBorder === undefined) return;
  const edges = hasSeveralRows ? (["EdgeBottom", "InsideHorizontal"] as const) : (["EdgeBottom"] as const);
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = style.bottomBorder;
  }
}
