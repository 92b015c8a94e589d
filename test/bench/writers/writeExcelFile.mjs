import { createRequire } from "node:module";
import writeExcelFile from "write-excel-file/node";

const require = createRequire(import.meta.url);
const { MAIL_COLUMNS, mailRow } = require("./mailRows.ts");
const { measured } = require("./measured.ts");

const [count, path] = process.argv.slice(2);

await measured(async () => {
  const rows = [MAIL_COLUMNS, ...Array.from({ length: Number(count) }, (_, index) => mailRow(index))];
  await writeExcelFile(rows).toFile(path);
});
