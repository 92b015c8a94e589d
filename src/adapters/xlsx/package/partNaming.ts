import { partKey } from "../zip/partKey";
import { namedInContentTypes } from "./contentTypes";
import { folderOf, sourceOfRelationships } from "./partNames";
import type { PartStore } from "./partStore";
import { relationshipsBySource } from "./relationshipsBySource";

/**
 * Gives names to new parts, each one once. A name is free when no part has it, however spelled, and nothing else says it:
 * neither a relationship, for one that leads nowhere would come to lead to our part, nor a content type, nor the relationships
 * of a part that is not there, which would become those of ours.
 */
export class PartNaming {
  private constructor(
    private readonly folder: string,
    private readonly taken: Set<string>,
    /** How many relationships lead to a part, by its key. */
    private readonly targets: ReadonlyMap<string, number>,
  ) {}

  /**
   * @param workbookPart - New parts go to its folder.
   * @param store - Without the parts that are to go.
   * @param removed - The parts that are to go: their content types are still there.
   */
  static async of(workbookPart: string, store: PartStore, removed: ReadonlySet<string>): Promise<PartNaming> {
    const targets = new Map<string, number>();
    for (const relationships of (await relationshipsBySource(store)).values()) {
      for (const { part } of relationships) {
        if (part !== undefined) targets.set(partKey(part), (targets.get(partKey(part)) ?? 0) + 1);
      }
    }
    const gone = new Set([...removed].map(partKey));
    const typed = (await namedInContentTypes(store)).map(partKey).filter((key) => !gone.has(key));
    const taken = new Set([...store.entries.map(({ name }) => partKey(name)), ...targets.keys(), ...typed]);
    for (const key of [...taken]) taken.add(sourceOfRelationships(key) ?? key);
    return new PartNaming(folderOf(workbookPart), taken, targets);
  }

  /** A name whose number is above all that parts of its kind have in any folder: `worksheets/`, `sheet` gives `sheet3.xml`. */
  numbered(subfolder: string, stem: string): string {
    const pattern = new RegExp(`(?:^|/)${stem}(\\d{1,9})\\.xml$`, "i");
    let number = 0;
    for (const key of this.taken) number = Math.max(number, Number(pattern.exec(key)?.[1] ?? 0));
    for (;;) {
      const part = `${this.folder}${subfolder}${stem}${String(++number)}.xml`;
      if (this.take(part)) return part;
    }
  }

  /** The name of a part of which a workbook has one, with a number only where it must. */
  single(stem: string): string {
    const part = `${this.folder}${stem}.xml`;
    return this.take(part) ? part : this.numbered("", stem);
  }

  /** Whether a part that is not there has one relationship that leads to it, and no more. */
  isWaitedForOnce(part: string): boolean {
    return this.targets.get(partKey(part)) === 1;
  }

  private take(part: string): boolean {
    const isFree = !this.taken.has(partKey(part));
    this.taken.add(partKey(part));
    return isFree;
  }
}
