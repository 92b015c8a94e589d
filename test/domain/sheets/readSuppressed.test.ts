import { findSuppressed, readSuppressed } from "../../../src/domain/sheets/readSuppressed";
import type { Grid } from "../../../src/domain/sheets/grid";
import { sheetOf } from "./readSheet";

function suppressed(grid: Grid, name = "Suppress"): readonly string[] | undefined {
  const table = findSuppressed([sheetOf([["Group", "Email"]], [], "Other"), sheetOf(grid, [], name)]);
  return table && [...readSuppressed(table)].sort();
}

describe("the sheet of suppressed addresses", () => {
  it.each<{ because: string; grid: Grid; name?: string; addresses: readonly string[] | undefined }>([
    {
      because: "under a header, wherever it is",
      grid: [
        ["Opted out"],
        [],
        ["Since", "Email"],
        ["May", "Ann@Example.com"],
        ["June", null],
        ["July", "bo@example.com"],
      ],
      addresses: ["ann@example.com", "bo@example.com"],
    },
    {
      because: "without a header",
      grid: [["ann@example.com"], [" bo@example.com\u00a0"]],
      addresses: ["ann@example.com", "bo@example.com"],
    },
    {
      because: "without a header, in whatever column",
      grid: [
        ["Ann", "ann@example.com"],
        ["Bo", "bo@example.com"],
      ],
      addresses: ["ann@example.com", "bo@example.com"],
    },
    {
      because: "several in one cell, and with names",
      grid: [["Email"], ["ann@example.com; bo@example.com,cy@example.com"], ["Di <di@example.com>"]],
      addresses: ["ann@example.com", "bo@example.com", "cy@example.com", "di@example.com"],
    },
    {
      because: "in Swedish",
      grid: [["E-post"], ["ann@example.com"]],
      name: "Skicka inte",
      addresses: ["ann@example.com"],
    },
    {
      because: "in Japanese",
      grid: [["メール"], ["ann@example.com"]],
      name: "配信停止",
      addresses: ["ann@example.com"],
    },
    { because: "nobody", grid: [["Email"]], addresses: [] },
    {
      because: "another sheet",
      grid: [["Email"], ["ann@example.com"]],
      name: "Friends",
      addresses: undefined,
    },
  ])("$because", ({ grid, name, addresses }) => {
    expect(suppressed(grid, name)).toEqual(addresses);
  });
});
