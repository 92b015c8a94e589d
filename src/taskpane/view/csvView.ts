import type { PaneWords } from "./paneWords";
import type { MergeBatch } from "../../domain/messages/mergeBatch";
import type { PaneState } from "../state/paneState";
import { button } from "./controls";
import { element, type PaneElement } from "./element";

/** A download of a batch for Word; nothing in Excel, which has no download that works everywhere. */
export function csvView(
  { place, stage }: PaneState,
  batch: MergeBatch | undefined,
  { merge }: PaneWords,
): readonly PaneElement[] {
  if (place?.kind !== "file" || batch === undefined || batch.rows.length === 0) return [];
  const action = { do: "download-batch", batch: batch.id } as const;
  return [
    element(
      "div",
      { key: "csv", class: "buttons" },
      button(merge.downloadCsv, action, { disabled: stage.at === "writing" }),
    ),
  ];
}
