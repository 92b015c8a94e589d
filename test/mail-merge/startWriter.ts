import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPython } from "./startPython";

/** What a merge reads its records from. */
export type MergeSource =
  | { readonly workbook: Uint8Array; readonly sheet: string }
  | { readonly csv: Uint8Array; readonly delimiter: string };

/** A document merged with the records that a filter, such as `"Batch" = 'x'`, lets through; with all where there is none. */
export type Merge = { readonly document: Uint8Array; readonly filter?: string };

/** What Writer made of a merge. */
export type Merged = {
  /** The columns of the source, with the SQL type that each was taken for. */
  readonly columns: readonly Column[];
  /** The document as it reads for each record, in the order of the records. */
  readonly texts: readonly string[];
};

type Column = { readonly name: string; readonly type: string };

/** LibreOffice Writer, running without windows until it is ended. */
export type Writer = {
  /**
   * Merges documents with one source.
   *
   * @throws Error when LibreOffice is not installed, or does not do it.
   */
  readonly merge: (source: MergeSource, merges: readonly Merge[]) => Promise<readonly Merged[]>;
  /** Ends it, whatever it is doing. */
  readonly end: () => Promise<void>;
};

const INSTALL =
  "This test needs LibreOffice Writer and its bridge to Python. On Debian: apt-get install --no-install-recommends " +
  "libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-base-drivers python3-uno";

/** Starts Writer, which takes seconds: a file of tests starts one. All of its files are copies in a folder that goes with it. */
export function startWriter(): Writer {
  const folder = mkdtempSync(path.join(tmpdir(), "rollout-waves-merge-"));
  const python = startPython(
    path.join(__dirname, "mergeWithWriter.py"),
    [path.join(folder, "profile")],
    INSTALL,
  );
  let jobs = 0;
  return {
    merge: async (source, merges) => {
      jobs += 1;
      const place = path.join(folder, String(jobs));
      mkdirSync(place);
      const asked = merges.map(({ document, ...filter }, index) => {
        const documentFile = written(path.join(place, `document${String(index)}.docx`), document);
        return { document: documentFile, ...filter, folder: place, prefix: `merge${String(index)}-` };
      });
      const answer = await python.ask({ source: writtenSource(place, source), merges: asked });
      const columns = answer as readonly (readonly Column[])[];
      return asked.map(({ prefix }, index) => ({
        columns: columns[index] ?? [],
        texts: textsIn(place, prefix),
      }));
    },
    end: async () => {
      await python.end();
      rmSync(folder, { recursive: true });
    },
  };
}

function writtenSource(folder: string, source: MergeSource): unknown {
  return "csv" in source
    ? { ...source, csv: written(path.join(folder, "records.csv"), source.csv) }
    : { ...source, workbook: written(path.join(folder, "workbook.xlsx"), source.workbook) };
}

function written(file: string, bytes: Uint8Array): string {
  writeFileSync(file, bytes);
  return file;
}

/** Writer numbers the files from 0, and begins each with a byte order mark. */
function textsIn(folder: string, prefix: string): readonly string[] {
  const count = readdirSync(folder).filter((name) => name.startsWith(prefix)).length;
  return Array.from({ length: count }, (_, index) =>
    readFileSync(path.join(folder, `${prefix}${String(index)}.txt`), "utf8").replace(/^\uFEFF/, ""),
  );
}
