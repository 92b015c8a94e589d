/** The workbook holds what cannot be written to a file, or the file holds what the emulated Excel cannot hold. */
export class OutsideFile extends Error {
  override readonly name = "OutsideFile";

  /** @param where - A sheet, a cell as `Data!C7`, or a part of the file. */
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
  }
}
