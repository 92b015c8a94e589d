import type { CellReference } from "../../plan/cellReference";

/** Cells that have one thing in common, told of once: the first of them and how many there are. */
export type TalliedCells = { readonly text: string; readonly first: CellReference; readonly rows: number };

/** Counts cells by what they say. */
export type CellTally = {
  readonly add: (text: string, source: CellReference) => void;
  /** In the order of their first cells. */
  readonly all: () => readonly TalliedCells[];
};

export function cellTally(): CellTally {
  const counts = new Map<string, TalliedCells>();
  return {
    add: (text, source) => {
      const known = counts.get(text);
      counts.set(text, { text, first: known?.first ?? source, rows: (known?.rows ?? 0) + 1 });
    },
    all: () => [...counts.values()],
  };
}
