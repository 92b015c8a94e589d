import { findSuppressed, readSuppressed } from "../../../../../src/domain/sheets/input/people/readSuppressed";
import type { Grid } from "../../../../../src/domain/grid/grid";
import { sheetOf } from "../readSheet";

function suppressed(grid: Grid, name = "Suppress"): readonly string[] | undefined {
  const [table] = findSuppressed([sheetOf([["Group", "Email"]], [], "Other"), sheetOf(grid, [], name)]);
  return table && [...readSuppressed(table).addresses].sort();
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
    {
      because: "under each of several headers, and above them",
      grid: [
        ["ann@example.com"],
        ["Email", "Mail", "Added by"],
        ["bo@example.com", "cy@example.com", "di@example.com"],
      ],
      addresses: ["ann@example.com", "bo@example.com", "cy@example.com"],
    },
    {
      because: "by a near name",
      grid: [["ann@example.com"]],
      name: "Opt-outs 2026",
      addresses: ["ann@example.com"],
    },
    {
      because: "but not groups and their months, whoever is excluded from them",
      grid: [
        ["Group", "Month", "Email"],
        ["IT", "July", "it@example.com"],
      ],
      name: "Without the excluded",
      addresses: undefined,
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

  it.each<{ because: string; grid: Grid; cells: readonly string[] }>([
    {
      because: "a number of an employee holds nobody back",
      grid: [["Email"], ["E1234"], ["ann@example.com"]],
      cells: ["A2"],
    },
    { because: "nor does an error", grid: [["Email"], [{ error: "#N/A" }]], cells: ["A2"] },
    { because: "nor a sheet of names", grid: [["Ann"], ["Bo"]], cells: ["A1", "A2"] },
    {
      because: "nor does a domain, beside whatever else",
      grid: [["ann@example.com"], ["*@example.com"]],
      cells: ["A2"],
    },
    {
      because: "but names beside addresses may stand there",
      grid: [["Who"], ["Ann", "ann@example.com"]],
      cells: [],
    },
    {
      because: "and remarks beside a header's column",
      grid: [
        ["Email", "Why"],
        ["ann@example.com", "left"],
      ],
      cells: [],
    },
  ])("tells of what is no address: $because", ({ grid, cells }) => {
    const [table] = findSuppressed([sheetOf(grid, [], "Suppress")]);
    expect(table && readSuppressed(table).problems.map(({ cell }) => cell)).toEqual(cells);
  });
});
