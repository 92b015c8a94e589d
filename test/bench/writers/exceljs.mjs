import { createRequire } from "node:module";
import exceljs from "exceljs";

const require = createRequire(import.meta.url);
const { MAIL_COLUMNS, mailRow } = require("./mailRows.ts");
const { measured } = require("./measured.ts");

const [count, filename] = process.argv.slice(2);

await measured(async () => {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true });
  const sheet = workbook.addWorksheet("Mails");
  sheet.addRow(MAIL_COLUMNS).commit();
  for (let index = 0; index < Number(count); index++) sheet.addRow(mailRow(index)).commit();
  sheet.commit();
  await workbook.commit();
});
