import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPython } from "./startPython";

/** What a merge reads its records from. */
export type MergeSource =
  | { readonly workbook: Uint8Array; readonly sheet: string }
  | { readonly csv: Uint8Array; readonly delimiter: string };

/** A column of a source, with the SQL type that it is taken for. */
export type Column = { readonly name: string; readonly type: string };

/** What Writer makes of a document. */
export type Merged = {
  /** All those of the source. */
  readonly columns: readonly Column[];
  /** The document as it reads for each record, in the order of the records. */
  readonly texts: readonly string[];
};

/** LibreOffice Writer, running without windows until it is ended. */
export type Writer = {
  /**
   * Merges a Word document with all records of a source.
   *
   * @throws Error when LibreOffice is not installed, or does not do it.
   */
  readonly merge: (source: MergeSource, document: Uint8Array) => Promise<Merged>;
  /** Ends it, whatever it is doing. */
  readonly end: () => Promise<void>;
};

const INSTALL =
  "This test needs LibreOffice Writer and its bridge to Python. On Debian: apt-get install --no-install-recommends " +
  "libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-base-drivers python3-uno";

/** Starts Writer, which takes seconds: a file of tests starts one. All of its files are copies in a folder that goes with it. */
export function startWriter(): Writer {
  const folder = mkdtempSync(path.join(tmpdir(), "rollout-waves-merge-"));
  const profile = path.join(folder, "profile");
  const python = startPython(path.join(__dirname, "mergeWithWriter.py"), [profile], INSTALL);
  let merges = 0;
  return {
    merge: async (source, document) => {
      merges += 1;
      const place = path.join(folder, String(merges));
      const texts = path.join(place, "texts");
      mkdirSync(texts, { recursive: true });
      const answer = await python.ask({
        source: writtenSource(place, source),
        document: written(path.join(place, "document.docx"), document),
        folder: texts,
      });
      return { columns: answer as readonly Column[], texts: textsIn(texts) };
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
function textsIn(folder: string): readonly string[] {
  return readdirSync(folder).map((_, index) =>
    readFileSync(path.join(folder, `record${String(index)}.txt`), "utf8").replace(/^\uFEFF/, ""),
  );
}
