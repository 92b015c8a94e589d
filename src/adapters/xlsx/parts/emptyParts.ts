import type { XmlNames } from "../xml/namespaces";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A styles part for a workbook without one. */
export function emptyStyles({ main }: XmlNames): string {
  return `${DECLARATION}<styleSheet xmlns="${main}"></styleSheet>`;
}

/** A shared strings part for a workbook without one. */
export function emptySharedStrings({ main }: XmlNames): string {
  return `${DECLARATION}<sst xmlns="${main}"></sst>`;
}
