import { findGroups } from "../../../../../src/domain/sheets/input/groups/findGroups";
import { context, drawnSheet } from "../readSheet";

const headedByWords = "Group | Month\nIT | July\nHR | August";
const communicationPlan =
  "Communication plan | July | August\nWave 2 | A, B, and C | D\nEmail | First week | First week";
const headedByNothing = "Intune | Jul | Aug\nA | x |\nB | | x\nC | x |";

describe("of several sheets the one is read that", () => {
  it.each([
    {
      because: "holds a table at all",
      sheets: { Notes: "Remember the milk", Plan: headedByWords },
      chosen: "Plan",
      why: "only",
    },
    {
      because: "has something under its header",
      sheets: { Groups: "Group | Month", Plan: headedByWords },
      chosen: "Plan",
      why: "hasGroups",
    },
    {
      because: "says by its headers what it is",
      sheets: { First: headedByNothing, Second: headedByWords },
      chosen: "Second",
      why: "isHeaded",
    },
    {
      because: "a plan is made from, not one that was made",
      sheets: { Timeline: communicationPlan, Second: headedByWords },
      chosen: "Second",
      why: "isSource",
    },
    {
      because: "is named for groups, though it has a problem and another has more of them",
      sheets: {
        Meetings: "Team | When\nA | July\nB | July\nC | July",
        Grupper: "Group | Month\nIT | Julember\nHR | May",
      },
      chosen: "Grupper",
      why: "isNamed",
    },
    {
      because: "holds most groups",
      sheets: { First: headedByWords, Second: `${headedByWords}\nLab | May` },
      chosen: "Second",
      why: "mostGroups",
    },
    {
      because: "has fewer errors",
      sheets: { First: `${headedByWords}\nLab |`, Second: headedByWords },
      chosen: "Second",
      why: "fewestErrors",
    },
    {
      because: "comes first",
      sheets: { First: headedByWords, Second: headedByWords },
      chosen: "First",
      why: "first",
    },
  ])("$because", ({ sheets, chosen, why }) => {
    const worksheets = Object.entries(sheets).map(([name, drawing]) => drawnSheet(drawing, [], name));
    expect(findGroups(worksheets, context)).toMatchObject({ sheet: chosen, why });
  });
});

it("is none where no sheet holds one", () => {
  expect(findGroups([], context)).toBeUndefined();
  expect(findGroups([drawnSheet("Remember the milk")], context)).toBeUndefined();
});
