import { rangeAddress } from "../../../domain/grid/grid";
import type { DraftCell, DraftTable } from "../../../domain/grid/sheetDraft";
import { excelAttributeText } from "../xml/excelText";

/**
 * The part of a table (CT_Table, ECMA-376 part 1, 18.5.1.2). Excel repairs a file whose column names are not the texts of
 * the header cells.
 *
 * @param id - No other table of the workbook has it.
 * @param headers - The header cells.
 */
export function tableXml(
  { name, range, style, hasFilterButtons }: DraftTable,
  id: number,
  headers: readonly DraftCell[],
  mainNamespace: string,
): string {
  const reference = rangeAddress(range);
  const nameText = excelAttributeText(name);
  const columns = headers.map(
    (header, index) =>
      `<tableColumn id="${String(index + 1)}" name="${excelAttributeText(String(header))}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    `<table xmlns="${mainNamespace}" id="${String(id)}" name="${nameText}" displayName="${nameText}" ` +
    `ref="${reference}" totalsRowShown="0">` +
    (hasFilterButtons ? `<autoFilter ref="${reference}"/>` : "") +
    `<tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="${excelAttributeText(style)}" showFirstColumn="0" showLastColumn="0" ` +
    'showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
