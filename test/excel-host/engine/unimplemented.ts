/** This host does not know how to do what was asked. It is no answer of Excel's: whoever sees one must not go on. */
export class Unimplemented extends Error {
  override readonly name = "Unimplemented";

  constructor(readonly what: string) {
    super(`excel-host: ${what} is not implemented`);
  }
}
