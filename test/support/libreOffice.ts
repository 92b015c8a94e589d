import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Comma, double quote, UTF-8; text quoted and numbers as they are shown; every sheet to a file of its own. */
const CSV_OF_EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

/**
 * What LibreOffice makes of some workbooks, in one run, as it costs seconds to start.
 *
 * @param files - Name with ending, such as `plan.xlsx`, and bytes.
 * @returns CSV by name, such as `plan-Timeline.csv`; text stands in quotes, numbers do not.
 * @throws Error when LibreOffice is not installed or does not open a file.
 */
export function sheetsAsCsv(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, string>> {
  return converted(files, CSV_OF_EVERY_SHEET, ".csv");
}

/**
 * What LibreOffice makes of a whole workbook, charts and validation included, as OpenDocument in one XML text.
 *
 * @throws Error when LibreOffice is not installed or does not open the file.
 */
export function workbookAsOpenDocument(bytes: Uint8Array): string {
  return converted({ "workbook.xlsx": bytes }, "fods", ".fods")["workbook.fods"] ?? "";
}

/** The files that LibreOffice makes of some others, by name. */
function converted(
  files: Readonly<Record<string, Uint8Array>>,
  filter: string,
  ending: string,
): Readonly<Record<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), "rollout-waves-"));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ["--headless", profile, "--convert-to", filter, "--outdir", folder];
    const { error, stdout } = spawnSync("soffice", [...options, ...paths], { encoding: "utf8" });
    if (error !== undefined) {
      throw new Error("This test needs LibreOffice. On Debian: apt-get install libreoffice-calc", {
        cause: error,
      });
    }
    const made = readdirSync(folder).filter((name) => name.endsWith(ending));
    for (const name of Object.keys(files)) {
      const { name: stem } = path.parse(name);
      if (!made.some((file) => file.startsWith(`${stem}-`) || file === `${stem}${ending}`))
        throw new Error(`LibreOffice does not open ${name}:\n${stdout}`);
    }
    return Object.fromEntries(made.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
