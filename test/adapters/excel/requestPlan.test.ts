import { requestPlan } from "../../../src/adapters/excel/requestPlan";
import { messagesDraft, plainDraft, TIMELINE } from "../../contract/drafts";

/** What a draft's set-up is reckoned with. */
const SHEET = 8_000;

it("puts everything into one request when it fits", () => {
  expect(requestPlan([TIMELINE, messagesDraft([["a"], ["b"]])], 100_000)).toEqual([
    [
      { draftIndex: 0, firstRow: 0, lastRow: 3 },
      { draftIndex: 1, firstRow: 0, lastRow: 1 },
    ],
  ]);
});

it("begins a request where the next row does not fit", () => {
  const row = ["x".repeat(984)];
  const rows = Array.from({ length: 5 }, () => row);
  expect(requestPlan([plainDraft("A", rows)], SHEET + 2_000)).toEqual([
    [{ draftIndex: 0, firstRow: 0, lastRow: 1 }],
    [{ draftIndex: 0, firstRow: 2, lastRow: 3 }],
    [{ draftIndex: 0, firstRow: 4, lastRow: 4 }],
  ]);
});

it("counts bytes, not characters", () => {
  const rows = Array.from({ length: 2 }, () => ["é".repeat(500)]);
  expect(requestPlan([plainDraft("A", rows)], SHEET + 2_000)).toHaveLength(2);
});

it("gives a row that is larger than a request one of its own", () => {
  const rows = [["a"], ["x".repeat(30_000)], ["b"]];
  expect(requestPlan([plainDraft("A", rows)], SHEET + 1_000)).toEqual([
    [{ draftIndex: 0, firstRow: 0, lastRow: 0 }],
    [{ draftIndex: 0, firstRow: 1, lastRow: 1 }],
    [{ draftIndex: 0, firstRow: 2, lastRow: 2 }],
  ]);
});

it("plans one request for a draft without rows", () => {
  expect(requestPlan([plainDraft("A", [])], 1)).toEqual([[]]);
});
