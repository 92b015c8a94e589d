import type { EmulatedExcel } from "./emulatedExcel";

/** Keeps what the workbook holds now; the function that is returned puts it back, as often as it is called. */
export function rememberWorkbook({ workbook }: EmulatedExcel): () => void {
  const { snapshot: _snapshot, ...model } = workbook;
  const kept = structuredClone(model);
  return () => void Object.assign(workbook, structuredClone(kept));
}
