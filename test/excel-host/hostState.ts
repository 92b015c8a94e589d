import type { References } from "./engine/references";
import type { WorkbookModel } from "./model/workbookModel";
import type { Counts } from "./counts";
import type { Events } from "./engine/events";

/** What every member of every type may look at and change. */
export type HostState = {
  readonly workbook: WorkbookModel;
  readonly counts: Counts;
  readonly events: Events;
  /** What the client asked to have remembered; ranges among it move with their cells. */
  readonly references: References;
  /** Largest number of cells that one read or write may touch. */
  readonly maxCells: number;
  /** Makes an id that no object of this workbook has had. */
  readonly newId: () => string;
  /** Notes something this host cannot do faithfully without stopping the batch. */
  readonly reportUnimplemented: (what: string) => void;
};
