import {
  outputOfMark,
  type ReplaceOptions,
  type SheetAsRead,
  type WorkbookDescription,
  type WriteOptions,
} from "../../app/workbookPort";
import { WorkbookError } from "../../app/workbookError";
import type { GridRange, Worksheet } from "../../domain/grid/grid";
import type { DraftRows, OutputDraft, SheetDraft } from "../../domain/grid/sheetDraft";
import type { OutputSheet } from "../../domain/vocabulary/outputSheets";
import type { SheetInspection } from "../../domain/grid/sheetInspection";
import { checkDraft } from "../../app/checkDraft";
import { isAsRead } from "../../app/isAsRead";
import { inspectSheet } from "./inspectSheet";
import type { XlsxWorkbook } from "./xlsxWorkbook";
import type { PartStore } from "./package/partStore";
import { readRelationships } from "./package/relationships";
import { numberFormatCodes } from "./parts/numberFormatCodes";
import { readSharedStrings } from "./parts/sharedStrings";
import { readSheet } from "./parts/readSheet";
import type { SheetCollector } from "./parts/sheetCollector";
import { readSheetProtection } from "./parts/sheetProtection";
import { referredSheet } from "./parts/sheetReference";
import type { RequestedSheet } from "./planSheets";
import {
  partOfKind,
  readModel,
  worksheetsOf,
  type ModelSheet,
  type ModelWorksheet,
  type WorkbookModel,
  isBrokenName,
} from "./workbookModel";
import { writeSheets } from "./writeSheets";
import { refuseWhenCancelled } from "./writeSteps";
import { refuseTooLarge } from "./zip/refuseTooLarge";
import { writeZip, zipPieces } from "./zip/writeZip";
import type { ZipEntry } from "./zip/zipEntry";
import { ZIP_LIMITS } from "./zip/zipLimits";

/** The port over a package. A write makes a new package and, only once that is whole, puts it in the old one's place. */
export class XlsxFile implements XlsxWorkbook {
  private readonly protection = new WeakMap<ZipEntry, boolean>();
  /** The part that a worksheet was read from, as it was then. */
  private readonly origins = new WeakMap<Worksheet, ZipEntry>();
  private readonly strings = new WeakMap<ZipEntry, readonly string[]>();

  constructor(
    private store: PartStore,
    private readonly workbookPart: string,
  ) {}

  async describe(): Promise<WorkbookDescription> {
    const model = await readModel(this.store, this.workbookPart);
    const sheets: WorkbookDescription["sheets"][number][] = [];
    for (const sheet of model.sheets) {
      sheets.push({
        name: sheet.name,
        isVisible: sheet.isVisible,
        isProtected: await this.isProtected(model.store, sheet),
        isWorksheet: sheet.isWorksheet,
        ...(sheet.output === undefined ? {} : { output: sheet.output }),
      });
    }
    const items = model.workbook.names
      .filter(({ name, sheetIndex }) => sheetIndex === undefined && outputOfMark(name) === undefined)
      .map(({ name, formula }) => ({
        ...nameDescription(name, sheetNamed(model, referredSheet(formula))),
        ...(isBrokenName(model, formula) && { isBroken: true as const }),
      }));
    return {
      sheets,
      names: [...items, ...model.tables.map(({ name, sheet }) => nameDescription(name, sheet))],
      dateSystem: model.workbook.dateSystem,
      isStructureProtected: model.workbook.isStructureProtected,
    };
  }

  async read(sheetNames: readonly string[], rowLimit?: number): Promise<readonly Worksheet[]> {
    const model = await readModel(this.store, this.workbookPart);
    const found = sheetNames.map((name) => worksheetNamed(model, name));
    const worksheets: Worksheet[] = [];
    for (const sheet of found) {
      const worksheet = (await this.collect(model, sheet, rowLimit ?? Infinity)).worksheet();
      const entry = model.store.entry(sheet.part);
      if (entry !== undefined) this.origins.set(worksheet, entry);
      worksheets.push(worksheet);
    }
    return worksheets;
  }

  async numberFormats(sheetName: string, range: GridRange): Promise<readonly (readonly string[])[]> {
    const model = await readModel(this.store, this.workbookPart);
    const sheet = worksheetNamed(model, sheetName);
    const { traits } = await this.collect(model, sheet, range.lastRow + 1, range);
    const part = partOfKind(model, "styles");
    const codes = part === undefined ? [] : numberFormatCodes(await model.store.text(part), part);
    return Array.from({ length: range.lastRow - range.firstRow + 1 }, (_row, rowIndex) =>
      Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_cell, columnIndex) => {
        const format = traits.formatOf(range.firstRow + rowIndex, range.firstColumn + columnIndex);
        return codes[format] ?? "General";
      }),
    );
  }

  async inspect(outputs: readonly OutputSheet[]): Promise<readonly SheetInspection[]> {
    const model = await readModel(this.store, this.workbookPart);
    const inspections: SheetInspection[] = [];
    for (const output of outputs) {
      const sheet = worksheetsOf(model).find((candidate) => candidate.output === output);
      if (sheet === undefined) continue;
      inspections.push(inspectSheet(model, sheet, output, await this.collect(model, sheet, Infinity)));
    }
    return inspections;
  }

  replaceOutputs(drafts: readonly OutputDraft<DraftRows>[], options: ReplaceOptions): Promise<void> {
    return this.write(
      drafts.map((draft) => ({ draft, output: draft.output })),
      options,
    );
  }

  addSheets(drafts: readonly SheetDraft<DraftRows>[], options: WriteOptions): Promise<void> {
    return this.write(
      drafts.map((draft) => ({ draft, output: undefined })),
      options,
    );
  }

  save(): Promise<Uint8Array> {
    return Promise.resolve(writeZip(this.store.entries));
  }

  pieces(): readonly Uint8Array[] {
    return zipPieces(this.store.entries);
  }

  private async write(requested: readonly RequestedSheet[], options: ReplaceOptions): Promise<void> {
    refuseWhenCancelled(options);
    for (const { draft } of requested) checkDraft(draft);
    if (requested.length === 0) return;
    const model = await readModel(this.store, this.workbookPart);
    await refuseSigned(model.store);
    for (const sheet of options.expected ?? []) await this.refuseChanged(model, sheet);
    for (const sheet of model.sheets) {
      const isReplaced = requested.some(({ output }) => output !== undefined && output === sheet.output);
      if (isReplaced && (await this.isProtected(model.store, sheet))) {
        throw new WorkbookError("protected", { sheet: sheet.name, nothingChanged: true });
      }
    }
    const written = await writeSheets(model, requested, options);
    const bytes = written.entries.reduce((sum, { size }) => sum + size, 0);
    refuseTooLarge("the workbook", bytes, ZIP_LIMITS.totalBytes);
    this.store = written;
  }

  /** Nobody but us writes to the package, so that a sheet whose part is the one that was read need not be read again. */
  private async refuseChanged(
    model: WorkbookModel,
    { output, worksheet, rowLimit = Infinity }: SheetAsRead,
  ): Promise<void> {
    const sheet = worksheetsOf(model).find((candidate) => candidate.output === output);
    if (sheet === undefined && worksheet === undefined) return;
    if (sheet !== undefined && worksheet !== undefined) {
      if (this.origins.get(worksheet) === model.store.entry(sheet.part)) return;
      const now = await this.collect(model, sheet, rowLimit);
      if (isAsRead(worksheet.grid, now.worksheet().grid, now.traits.formulas())) return;
    }
    const name = sheet?.name ?? worksheet?.name ?? "";
    throw new WorkbookError("changed-meanwhile", { sheet: name, nothingChanged: true });
  }

  private async collect(
    model: WorkbookModel,
    { name, part }: ModelWorksheet,
    rowLimit: number,
    formatted?: GridRange,
  ): Promise<SheetCollector> {
    const strings = await this.sharedStrings(model);
    const { dateSystem } = model.workbook;
    const reading = { name, part, strings, dateSystem, rowLimit, ...(formatted && { formatted }) };
    return readSheet(model.store.chunks(part), reading);
  }

  private async isProtected(store: PartStore, { part }: ModelSheet): Promise<boolean> {
    if (part === undefined) return false;
    const entry = store.entry(part);
    const known = entry === undefined ? undefined : this.protection.get(entry);
    if (known !== undefined) return known;
    const isProtected = await readSheetProtection(() => store.chunks(part), part);
    if (entry !== undefined) this.protection.set(entry, isProtected);
    return isProtected;
  }

  private async sharedStrings(model: WorkbookModel): Promise<readonly string[]> {
    const part = partOfKind(model, "sharedStrings");
    const entry = part === undefined ? undefined : model.store.entry(part);
    if (part === undefined || entry === undefined) return [];
    const known = this.strings.get(entry) ?? (await readSharedStrings(model.store.chunks(part), part));
    this.strings.set(entry, known);
    return known;
  }
}

/** A digital signature covers the workbook part, and would be broken by any write; the person must take it off first. */
async function refuseSigned(store: PartStore): Promise<void> {
  const signature = (await readRelationships(store, "")).find(({ type }) =>
    type.endsWith("/digital-signature/origin"),
  );
  if (signature?.part === undefined || !store.has(signature.part)) return;
  throw new WorkbookError("protected", { technical: "the file is digitally signed", nothingChanged: true });
}

function worksheetNamed(model: WorkbookModel, name: string): ModelWorksheet {
  const sheet = worksheetsOf(model).find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new WorkbookError("sheet-not-found", { sheet: name, nothingChanged: true });
  return sheet;
}

function sheetNamed({ sheets }: WorkbookModel, name: string | undefined): string | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase())?.name;
}

function nameDescription(name: string, sheet: string | undefined): WorkbookDescription["names"][number] {
  return { name, ...(sheet === undefined ? {} : { sheet }) };
}
