import type { PaneWords } from "./paneWords";
import type { BatchStage } from "../state/paneState";
import { heading } from "./controls";
import { element, type PaneElement } from "./element";

/** What to do in Word once a batch is on the Send sheet, and with which Outlook: the subject line stands ready to be copied. */
export function wordView(
  { subject }: NonNullable<BatchStage["prepared"]>,
  words: PaneWords,
): readonly PaneElement[] {
  const { inWord } = words.merge;
  return [
    heading(inWord.heading, "word"),
    element("p", { key: "only-classic", class: "notice" }, inWord.onlyClassic),
    element(
      "ol",
      { key: "word-steps" },
      element("li", {}, inWord.save),
      element("li", {}, subject === undefined ? `${inWord.finish} ${inWord.subjectsDiffer}` : inWord.finish),
    ),
    ...(subject === undefined
      ? []
      : [
          element("label", { key: "subject-label", for: "subject" }, inWord.subjectLine),
          element("textarea", { key: "subject", id: "subject", readonly: true, rows: "2" }, subject),
        ]),
  ];
}
