import { nodeCodec } from "../../../src/adapters/xlsx/codec/nodeCodec";
import { emptyWorkbook } from "../../../src/adapters/xlsx/emptyWorkbook";
import { openXlsx } from "../../../src/adapters/xlsx/openXlsx";
import { replaceFile } from "../../../src/cli/files";
import { lazyRows } from "../../../src/domain/grid/lazyRows";
import { MAIL_COLUMNS, mailRow } from "./mailRows";
import { measured } from "./measured";

const [count = "", path = ""] = process.argv.slice(2);

void measured(async () => {
  const workbook = await openXlsx(await emptyWorkbook(nodeCodec), nodeCodec);
  const draft = {
    name: "Mails",
    rows: lazyRows(Number(count) + 1, (index) => (index === 0 ? MAIL_COLUMNS : mailRow(index - 1))),
    styles: [],
    columnWidths: MAIL_COLUMNS.map(() => 12),
    frozenRows: 1,
    frozenColumns: 0,
    showGridlines: true,
    names: [],
  };
  await workbook.addSheets([draft], {});
  await replaceFile(path, workbook.pieces(), "anything");
});
