import type { ExcelErrorCode } from "./engine/excelError";

/** What happens at a sync. */
export type Fault = FailedSync | Meanwhile;

/** How one sync goes wrong. */
export type FailedSync =
  /** Excel fails once `afterActions` actions are done, 0 for none; a number past the last action fails when all are done. */
  | { readonly kind: "fail"; readonly code: ExcelErrorCode; readonly afterActions: number }
  /** Excel never answers; it has done everything, or nothing. */
  | { readonly kind: "hang"; readonly isApplied: boolean };

/** Just before the sync somebody does something, such as protecting a sheet, and it stays done. */
export type Meanwhile = { readonly kind: "meanwhile"; readonly act: () => void };

/** What shall go wrong. A protected sheet or a read-only workbook is no fault: set it in the workbook. */
export class Faults {
  /** Whether someone is typing in a cell: every sync fails with `InvalidOperationInCellEditMode` until it is `false`. */
  isCellBeingEdited = false;
  private readonly planned: { syncsToGo: number; readonly fault: Fault }[] = [];

  /**
   * Lets a sync go wrong.
   *
   * @param number - 1 for the next sync, 2 for the one after it, and so on.
   */
  atSync(number: number, fault: Fault): void {
    this.planned.push({ syncsToGo: number, fault });
  }

  /** Forgets what was planned. */
  clear(): void {
    this.planned.length = 0;
    this.isCellBeingEdited = false;
  }

  /** Called once for each sync: lets happen what is due, and tells how the sync goes wrong, if it does. */
  next(): FailedSync | undefined {
    for (const plan of this.planned) plan.syncsToGo -= 1;
    const due = this.planned.find(({ syncsToGo }) => syncsToGo === 0);
    if (due?.fault.kind === "meanwhile") due.fault.act();
    if (this.isCellBeingEdited)
      return { kind: "fail", code: "InvalidOperationInCellEditMode", afterActions: 0 };
    return due?.fault.kind === "meanwhile" ? undefined : due?.fault;
  }
}
