import { findGroups } from "../../../src/domain/sheets/findGroups";
import { context, drawnSheet } from "./readSheet";

const headedByWords = "Group | Month\nIT | July\nHR | August";
const headedByNothing = "Intune | Jul | Aug\nA | x |\nB | | x\nC | x |";

describe("of several sheets the one is read that", () => {
  it.each([
    {
      because: "holds a table at all",
      sheets: { Notes: "Remember the milk", Plan: headedByWords },
      chosen: "Plan",
    },
    {
      because: "has something under its header",
      sheets: { Groups: "Group | Month", Plan: headedByWords },
      chosen: "Plan",
    },
    {
      because: "says by its headers what it is",
      sheets: { First: headedByNothing, Second: headedByWords },
      chosen: "Second",
    },
    {
      because: "is named for groups, though it has a problem and another has more of them",
      sheets: {
        Meetings: "Team | When\nA | July\nB | July\nC | July",
        Grupper: "Group | Month\nIT | Julember\nHR | May",
      },
      chosen: "Grupper",
    },
    {
      because: "holds most groups",
      sheets: { First: headedByWords, Second: `${headedByWords}\nLab | May` },
      chosen: "Second",
    },
    {
      because: "has fewer errors",
      sheets: { First: `${headedByWords}\nLab |`, Second: headedByWords },
      chosen: "Second",
    },
    {
      because: "comes first",
      sheets: { First: headedByWords, Second: headedByWords },
      chosen: "First",
    },
  ])("$because", ({ sheets, chosen }) => {
    const worksheets = Object.entries(sheets).map(([name, drawing]) => drawnSheet(drawing, [], name));
    expect(findGroups(worksheets, context)?.sheet).toBe(chosen);
  });
});

it("is none where no sheet holds one", () => {
  expect(findGroups([], context)).toBeUndefined();
  expect(findGroups([drawnSheet("Remember the milk")], context)).toBeUndefined();
});
