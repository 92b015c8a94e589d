import { LANGUAGE_TAGS } from "../../../src/domain/language/languageTag";
import { nearSheetName } from "../../../src/domain/recognition/nearSheetName";
import { optOutNamed } from "../../../src/domain/recognition/optOutNamed";
import { INPUT_NAMES, PLANNING_INPUTS } from "../../../src/domain/words/inputs";
import { PLANNING_SHEETS } from "../../../src/domain/vocabulary/planningSheets";
import { wordsOf } from "../../support/wordsOf";

it.each([
  ["Suppress", "named"],
  ["Supress", "named"],
  ["Suppression list", "named"],
  ["OptOuts", "named"],
  ["Opt-outs 2026", "named"],
  ["DO NOT MAIL (2)", "named"],
  ["Don\u2019t mail", "named"],
  ["Do not mail Q3", "near"],
  ["\u914d\u4fe1\u505c\u6b62\u30ea\u30b9\u30c8", "named"],
  ["\u65b0\u3057\u3044\u914d\u4fe1\u505c\u6b62", "near"],
  ["Exclude", "named"],
  ["Excluded devices", "exclusion"],
  ["Users with no email", "exclusion"],
  ["Abgemeldete Ger\u00e4te", "exclusion"],
  ["\u6545\u969c\u6392\u9664", undefined],
  ["Anmeldung", undefined],
  ["Mailing list", undefined],
  ["Inclusions", undefined],
  ["", undefined],
  ["2026", undefined],
  ["x".repeat(100_000), undefined],
] as const)("%s says that nobody is mailed: %s", (text, how) => expect(optOutNamed(text)).toBe(how));

it("no other word of ours does, in any language", () => {
  for (const tag of LANGUAGE_TAGS) {
    const { inputs, settingsSheet, planning, timelineSheet, communications, sample } = wordsOf(tag);
    const others = [
      ...INPUT_NAMES.filter((input) => input !== "noMark").flatMap((input) => inputs[input]),
      ...PLANNING_INPUTS.filter((input) => input !== "suppress").flatMap((input) => planning.inputs[input]),
      ...PLANNING_SHEETS.filter((sheet) => sheet !== "suppress").flatMap((sheet) => planning.sheets[sheet]),
      ...[...settingsSheet, timelineSheet, communications.sheet, sample.sheet],
      ...Object.values(communications.headers),
    ];
    expect([tag, others.filter((text) => optOutNamed(text) !== undefined)]).toEqual([tag, []]);
  }
});

it.each([
  ["Recipient", "recipients"],
  ["Recipents", "recipients"],
  ["Recipients (2)", "recipients"],
  ["Mail recipients", "recipients"],
  ["Destinataire", "recipients"],
  ["Template texts", "templates"],
  ["Calendar_2026", "calendar"],
  ["Waves old", "waves"],
  ["Settings 2026", "settings"],
  ["Wave 1", undefined],
  ["Phase 2", undefined],
  ["Kalendarz", "calendar"],
  ["Groups", undefined],
  ["Communications (2)", undefined],
] as const)("%s is nearly the name of %s", (name, sheet) => expect(nearSheetName(name)).toBe(sheet));
