import { wordsOf } from "../../../../support/wordsOf";
import { wavesInWords } from "../../../../../src/domain/words/wavesInWords";
import { DEFAULT_RULES, type ScheduleRules } from "../../../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../../../src/domain/plan/scheduleWaves";
import { timelineMatrix } from "../../../../../src/domain/sheets/outputs/timeline/timelineMatrix";
import { groupIn } from "../../../../support/exampleGroups";

const en = wordsOf("en");
const WAVES = wavesInWords("monthly", en);
const GROUPS = [groupIn("IT", "2026-07"), groupIn("Retail", "2026-08", { users: 900 })];

function rowsOf(rules: Partial<ScheduleRules>, waves = WAVES): readonly string[] {
  const { plan } = scheduleWaves({
    groups: GROUPS,
    waves,
    rules: { ...DEFAULT_RULES, ...rules },
    fixedDates: [],
  });
  return timelineMatrix(plan, en).map(({ cells }) => cells.join(" | "));
}

describe("the matrix", () => {
  it("has a column for the month of an early kickoff, in which no group has its messages", () =>
    expect(rowsOf({ kickoff: { leadWeeks: 1, repeats: 2 } }).slice(0, 5)).toEqual([
      "Communication plan | June | July | August",
      "Wave 1 | All | All | ",
      "Kickoff meeting | Fourth week | First week | ",
      "Wave 2 |  | IT | Retail",
      "Pre-rollout email 1 |  | First week | First week",
    ]));

  it("has a divided group in every month that it has messages in, and each of their weeks", () =>
    expect(rowsOf({ capacity: { usersPerWeek: 300, whenFull: "split" } }).slice(-4)).toEqual([
      "Wave 4 | IT | Retail | Retail",
      "Enrollment email | Third week | Third week and Fourth week | First week",
      "Wave 5 | IT | Retail | Retail",
      "Post-enrollment email | Fourth week | Fourth week | First week and Second week",
    ]));

  it("names the groups of a kickoff that is not for all", () => {
    const waves = WAVES.map((wave) => (wave.number === 1 ? { ...wave, onlyGroups: ["Retail"] } : wave));
    expect(rowsOf({}, waves).slice(1, 3)).toEqual(["Wave 1 |  | Retail", "Kickoff meeting |  | First week"]);
  });
});
