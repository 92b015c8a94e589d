import type { PartStore } from "./partStore";

/**
 * A number above every one that parts of a kind have, so that no part of ours is named like one that is left over.
 *
 * @param stem - What their file names begin with, such as `sheet` of `sheet1.xml`.
 */
export function unusedPartNumber({ entries }: PartStore, stem: string): number {
  const pattern = new RegExp(`/${stem}(\\d{1,9})\\.xml$`, "i");
  return Math.max(0, ...entries.map(({ name }) => Number(pattern.exec(name)?.[1] ?? 0))) + 1;
}
