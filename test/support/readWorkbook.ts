import { spawnSync } from "node:child_process";
import path from "node:path";
import type { CellStyle } from "../../src/domain/grid/sheetDraft";

/** What openpyxl reads in a cell; `date` where it takes the number format for one. */
export type ReadValue =
  string | number | boolean | null | { readonly error: string } | { readonly date: string };

/** A style with what our drafts never say, so that a test sees when it is there. */
export type ReadStyle = CellStyle & { readonly fontName?: string; readonly quotePrefix?: boolean };

/** A worksheet as openpyxl reads it. */
export type ReadSheet = {
  readonly name: string;
  readonly isVisible: boolean;
  readonly values: readonly (readonly ReadValue[])[];
  /** openpyxl's types: `s` text, `n` number or empty, `b` boolean, `e` error, `f` formula, `d` date. */
  readonly types: readonly (readonly string[])[];
  /** By address; what differs from the workbook's default look, and always the number format. */
  readonly styles: Readonly<Record<string, ReadStyle>>;
  /** As the file has them: 0.7109375 more than Excel's column width box shows. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly print: {
    readonly orientation: "landscape" | "portrait" | null;
    readonly fitsOnePageWide: boolean;
    /** Such as `1:2`. */
    readonly repeatedRows: string | null;
  };
  readonly merges: readonly string[];
  readonly tables: readonly ReadTable[];
  readonly validations: readonly ReadValidation[];
  readonly charts: readonly ReadChart[];
};

export type ReadTable = {
  readonly name: string;
  readonly range: string;
  readonly style: string | null;
  /** The range that its filter buttons are for; `null` when it shows none. */
  readonly filter: string | null;
  readonly columns: readonly string[];
};

export type ReadValidation = {
  readonly range: string;
  /** Such as `list`; `null` where anything may be typed. */
  readonly type: string | null;
  /** A list in quotes, or the cells that it is taken from. */
  readonly formula: string | null;
  readonly style: "stop" | "warning" | "information";
  readonly title: string;
  readonly message: string;
};

export type ReadChart = {
  /** openpyxl's class, such as `BarChart`. */
  readonly type: string;
  readonly grouping: string | null;
  readonly overlap: number | null;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueStep: number | null;
  /** Formulas of the cells, and what the file says they hold. */
  readonly series: readonly {
    readonly name: string | null;
    readonly categories: string | null;
    readonly categoryTexts: readonly string[];
    readonly values: string;
    readonly numbers: readonly number[];
    readonly fill: string | null;
    readonly outline: string | null;
  }[];
  /** The cells that it covers, as `E1:L17`. */
  readonly position: string;
};

/** A workbook as openpyxl reads it, which shares no line with our reader or writer. */
export type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[];
  /** Names that the whole workbook knows. */
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly isHidden: boolean }[];
  readonly baseFont: { readonly name: string; readonly size: number };
};

/** Debian's Python, which is the one that has Debian's openpyxl. */
export const PYTHON = "/usr/bin/python3";

/**
 * Reads a written .xlsx file by other means than ours.
 *
 * @throws Error when openpyxl is not installed, or cannot read the file.
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const script = path.join(__dirname, "readWorkbook.py");
  const { status, stdout, stderr, error } = spawnSync(PYTHON, [script], { input: bytes, maxBuffer: 1e9 });
  if (error !== undefined || stderr.includes("No module named 'openpyxl'")) {
    throw new Error("This test needs openpyxl. On Debian: apt-get install python3-openpyxl", {
      cause: error,
    });
  }
  if (status !== 0) throw new Error(`openpyxl cannot read the workbook:\n${stderr.toString()}`);
  return JSON.parse(stdout.toString());
}
