import type { CellStyle } from "./sheetDraft";

/** The header row of a sheet that people read: white on dark, a contrast of 11:1. */
export const HEADER_STYLE: CellStyle = {
  bold: true,
  fontColor: "#FFFFFF",
  fill: "#1F3A5F",
  verticalAlignment: "center",
};
