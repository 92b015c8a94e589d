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
  const folder = mkdtempSync(path.join(tmpdir(), "rollout-waves-"));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ["--headless", profile, "--convert-to", CSV_OF_EVERY_SHEET, "--outdir", folder];
    const { error, stdout } = spawnSync("soffice", [...options, ...paths], { encoding: "utf8" });
    if (error !== undefined) {
      throw new Error("This test needs LibreOffice. On Debian: apt-get install libreoffice-calc", {
        cause: error,
      });
    }
    const csvFiles = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    for (const name of Object.keys(files)) {
      const isConverted = csvFiles.some((csv) => csv.startsWith(`${path.parse(name).name}-`));
      if (!isConverted) throw new Error(`LibreOffice does not open ${name}:\n${stdout}`);
    }
    return Object.fromEntries(csvFiles.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
