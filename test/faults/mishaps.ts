import { SYNC_FAULTS, UNCERTAIN_FAULTS } from "../adapters/excel/syncFaults";
import type { EmulatedExcel } from "../adapters/excel/emulatedExcel";
import type { Fault } from "../excel-host/faults";
import type { ProtectionModel, WorkbookModel } from "../excel-host/model/workbookModel";

/** Something that goes wrong at a sync of a run. */
export type Mishap = {
  readonly what: string;
  /** At the sync that it is planned for, and at those after it. */
  readonly faults: (excel: EmulatedExcel) => readonly Fault[];
  /** What the person does about it before trying again. */
  readonly mend?: (excel: EmulatedExcel) => void;
};

/** One sync goes wrong, and only that one. */
export const SINGLE_FAULTS: readonly Mishap[] = SYNC_FAULTS.map((fault) => ({
  what: JSON.stringify(fault),
  faults: () => [fault],
}));

/** The workbook begins to refuse in the middle of a run, and goes on until somebody mends it. */
export const LASTING: readonly Mishap[] = [
  lasting("every sheet is protected", (workbook, isOn) =>
    workbook.sheets.forEach(({ protection }) => setProtection(protection, isOn)),
  ),
  lasting("the structure is protected", ({ protection }, isOn) => setProtection(protection, isOn)),
  lasting("the workbook is read-only", (workbook, isOn) => (workbook.isReadOnly = isOn)),
  {
    what: "somebody edits a cell",
    faults: ({ faults }) => [{ kind: "meanwhile", act: () => (faults.isCellBeingEdited = true) }],
    mend: ({ faults }) => (faults.isCellBeingEdited = false),
  },
];

/** A sync fails, and so does the one that should repair what it left. */
export const DOUBLE_FAULTS: readonly Mishap[] = UNCERTAIN_FAULTS.flatMap((first) =>
  UNCERTAIN_FAULTS.map((second) => ({
    what: JSON.stringify([first, second]),
    faults: () => [first, second],
  })),
);

function lasting(what: string, set: (workbook: WorkbookModel, isOn: boolean) => void): Mishap {
  return {
    what,
    faults: ({ workbook }) => [{ kind: "meanwhile", act: () => set(workbook, true) }],
    mend: ({ workbook }) => set(workbook, false),
  };
}

function setProtection(protection: ProtectionModel, isOn: boolean): void {
  protection.isProtected = isOn;
}
