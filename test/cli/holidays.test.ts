import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { nodeCodec } from "../../src/adapters/xlsx/codec/nodeCodec";
import { openXlsx } from "../../src/adapters/xlsx/openXlsx";
import { civilDateOfSerial, isoDateText } from "../../src/domain/calendar/civilDate";
import { plainWorkbook } from "../adapters/xlsx/plainWorkbook";
import { runBuiltCli } from "./runBuiltCli";

const GROUPS = {
  name: "Groups",
  rows: [
    ["Group", "Month"],
    ["IT", "September 2026"],
  ],
};
const MONDAYS = {
  name: "Settings",
  rows: [
    ["Setting", "Value"],
    ["Default weekday", "Monday"],
  ],
};

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rollout-waves-"));
  writeFileSync(join(folder, "plan.xlsx"), plainWorkbook({ sheets: [GROUPS, MONDAYS] }));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]): ReturnType<typeof runBuiltCli> {
  return runBuiltCli(folder, ...args);
}

/** The first days and the labels of a sheet of holidays. */
async function holidaysOn(file: string, sheet: string): Promise<readonly string[]> {
  const workbook = await openXlsx(readFileSync(join(folder, file)), nodeCodec);
  const [read] = await workbook.read([sheet]);
  return (read?.grid ?? []).slice(1).map(([from, , label]) => {
    const date = typeof from === "number" ? civilDateOfSerial(from, 1900) : undefined;
    return `${date ? isoDateText(date) : "none"} ${typeof label === "string" ? label : "none"}`;
  });
}

it("adds the days of the plan's years to a new file, and the plan then avoids them", async () => {
  const { exitCode, out, error } = run("holidays", "plan.xlsx", "--country", "us", "--out", "out.xlsx");
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: "" });
  expect(out).toBe(
    "United States (2026): 12 days added on the sheet Calendar. These days are for every group. To keep them for some groups only, " +
      "write a calendar, such as US, for those groups in the column Calendar, and for these days in the column Scope.\nout.xlsx\n",
  );
  expect(await holidaysOn("out.xlsx", "Calendar")).toContain("2026-09-07 Labor Day");
  const generated = run("generate", "out.xlsx", "--in-place", "--json");
  expect(generated.exitCode).toBe(0);
  const { messages } = JSON.parse(generated.out) as { messages: readonly { SendDate: string }[] };
  expect(messages[0]).toMatchObject({ SendDate: "2026-09-04" });
});

it("adds the years and the part of a country that are asked for, in the language that is asked for", async () => {
  const asked = ["--country", "DE-BY", "--years", "2027-2028", "--locale", "de"];
  const { exitCode, out } = run("holidays", "plan.xlsx", ...asked, "--in-place");
  expect(exitCode).toBe(0);
  expect(out).toMatch(
    /^Deutschland, BY \(2027–2028\): 28 Tage hinzugefügt, auf dem Blatt Kalender\. [^\n]*\nplan\.xlsx\n$/,
  );
  expect(await holidaysOn("plan.xlsx", "Kalender")).toEqual(
    expect.arrayContaining(["2027-05-27 Fronleichnam", "2028-06-15 Fronleichnam"]),
  );
  expect(run("holidays", "plan.xlsx", ...asked, "--in-place").out).toMatch(/ stehen schon im Kalender\. /);
});

it("warns on the error stream, and adds the days, where another country's are for everyone", async () => {
  expect(run("holidays", "plan.xlsx", "--country", "SE", "--in-place").error).toBe("");
  const { exitCode, out, error } = run("holidays", "plan.xlsx", "--country", "US", "--in-place");
  expect({ exitCode, out }).toEqual({
    exitCode: 0,
    out: "United States (2026): 12 days added on the sheet Holidays US.\nplan.xlsx\n",
  });
  expect(error).toMatch(/^warning: These days are for every group\. [^\n]* \(Calendar\)[^\n]*\n$/);
  expect(await holidaysOn("plan.xlsx", "Holidays US")).toContain("2026-01-01 New Year's Day");
});

it.each(["Pacific/Apia", "America/Sao_Paulo", "UTC"])("writes the same file in %s", (TZ) => {
  const args = ["holidays", "plan.xlsx", "--country", "SA", "--years", "2026", "--out", "zone.xlsx"];
  spawnSync(process.execPath, [resolve("dist/cli.js"), ...args], {
    cwd: folder,
    env: { ...process.env, TZ, LC_ALL: "en_US.UTF-8" },
  });
  return expect(holidaysOn("zone.xlsx", "Calendar")).resolves.toEqual([
    "2026-02-22 Founding Day",
    "2026-03-19 End of Ramadan (Eid al-Fitr)",
    "2026-05-26 Feast of the Sacrifice (Eid al-Adha)",
    "2026-09-23 National Day",
  ]);
});

it.each([
  { args: ["--out", "out.xlsx"], because: "no country is named" },
  { args: ["--country", "SE"], because: "no target is named" },
  { args: ["--country", "SE", "--out", "plan.xlsx"], because: "the target is the input" },
  { args: ["--country", "SE", "--out", "out.xlsm"], because: "the target has another format" },
  { args: ["--country", "Sweden", "--out", "out.xlsx"], because: "a name is no code" },
  { args: ["--country", "KH", "--out", "out.xlsx"], because: "no day of Cambodia is known" },
  { args: ["--country", "SE-ZZ", "--out", "out.xlsx"], because: "Sweden has no such part" },
  { args: ["--country", "SE", "--years", "2027-2026", "--out", "out.xlsx"], because: "the years go back" },
  { args: ["--country", "SE", "--years", "26", "--out", "out.xlsx"], because: "a year has four digits" },
  {
    args: ["--country", "SE", "--years", "2020-2030", "--out", "out.xlsx"],
    because: "there are too many years",
  },
])("ends in 2, writes nothing and says why, when $because", ({ args }) => {
  const { exitCode, error } = run("holidays", "plan.xlsx", ...args);
  expect(exitCode).toBe(2);
  expect(error).not.toBe("");
  expect(existsSync(join(folder, "out.xlsx"))).toBe(false);
});

it("ends in 3 without a workbook", () =>
  expect(run("holidays", "none.xlsx", "--country", "SE", "--out", "out.xlsx").exitCode).toBe(3));
