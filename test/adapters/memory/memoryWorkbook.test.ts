import { memoryWorkbook } from "../../../src/adapters/memory/memoryWorkbook";
import { MESSAGES, plainDraft, TIMELINE } from "../../contract/drafts";

it("shows what each sheet was last made from", async () => {
  const workbook = memoryWorkbook({ sheets: [{ name: "Groups", rows: [["IT"]] }] });
  await workbook.replaceOutputs([TIMELINE, MESSAGES], {});
  await workbook.addSheets([plainDraft("Waves", [["Wave"]])], {});
  workbook.rename("Timeline", "Plan");
  expect(workbook.draftOf("Plan")).toBe(TIMELINE);
  expect(workbook.draftOf("Messages")).toBe(MESSAGES);
  expect(workbook.draftOf("Waves")?.rows).toEqual([["Wave"]]);
  expect(workbook.draftOf("Groups")).toBeUndefined();
});

it("is as strict with drafts as a program deserves", async () => {
  const workbook = memoryWorkbook({ sheets: [{ name: "Groups", rows: [] }] });
  const before = workbook.state();
  await expect(
    workbook.addSheets([plainDraft("Fine", [["x"]]), plainDraft("a/b", [["x"]])], {}),
  ).rejects.toThrow(RangeError);
  expect(workbook.state()).toBe(before);
});
