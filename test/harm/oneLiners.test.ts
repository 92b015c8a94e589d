import { memoryWorkbook } from "../../src/adapters/memory/memoryWorkbook";
import { generateTimeline } from "../../src/app/generateTimeline";
import type { RolloutReading } from "../../src/app/rolloutReading";
import { civilDate } from "../../src/domain/calendar/civilDate";
import type { Grid } from "../../src/domain/sheets/grid";

const REQUEST = { today: civilDate("2026-06-10"), hostLocale: "en-US" };

function generate(sheets: Readonly<Record<string, Grid>>): Promise<RolloutReading> {
  return generateTimeline(
    memoryWorkbook({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }),
    REQUEST,
    {},
  );
}

describe("formatters of Intl", () => {
  const made = jest.fn();
  const real = Object.getOwnPropertyDescriptors(Intl);

  beforeAll(() => {
    for (const [name, { value }] of Object.entries(real)) {
      if (typeof value !== "function" || !/^[A-Z]/.test(name)) continue;
      const construct = (target: typeof value, given: unknown[]): object => {
        made(name);
        return Reflect.construct<unknown[], object>(target, given);
      };
      Object.defineProperty(Intl, name, {
        ...real[name as keyof typeof real],
        value: new Proxy(value, { construct }),
      });
    }
  });
  afterAll(() => void Object.defineProperties(Intl, real));

  it("are made once, however many groups there are", async () => {
    const madeFor = async (count: number): Promise<number> => {
      made.mockClear();
      const rows = Array.from({ length: count }, (_, index) => [
        `Group ${index}`,
        `2026-0${7 + (index % 3)}`,
      ]);
      const { outputs } = await generate({ Groups: [["Group", "Month"], ...rows] });
      expect(outputs).toBeDefined();
      return made.mock.calls.length;
    };
    expect(await madeFor(20)).toBeGreaterThan(0);
    expect(await madeFor(200)).toBe(0);
  });
});
