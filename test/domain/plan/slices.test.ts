import fc from "fast-check";
import { sliceCount, evenShare, splitIntoSlices } from "../../../src/domain/plan/slices";
import { groupIn } from "../../support/exampleGroups";

const ALL = (): boolean => true;

describe("a group", () => {
  it.each([
    { users: 600, usersPerWeek: 600, whenFull: "split" as const, count: 1, because: "it fits" },
    { users: 601, usersPerWeek: 600, whenFull: "split" as const, count: 2, because: "one too many" },
    {
      users: 2000,
      usersPerWeek: 600,
      whenFull: "split" as const,
      count: 4,
      because: "three would be 667 each",
    },
    {
      users: undefined,
      usersPerWeek: 1,
      whenFull: "split" as const,
      count: 1,
      because: "nobody was counted",
    },
    { users: 2000, usersPerWeek: 600, whenFull: "warn" as const, count: 1, because: "it is only reported" },
  ])("of $users users is $count slices of $usersPerWeek: $because", ({ users, count, ...capacity }) =>
    expect(sliceCount(groupIn("Retail", "2026-09", users === undefined ? {} : { users }), capacity)).toBe(
      count,
    ),
  );

  it("is shared out whole, and evenly within one", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 50 }), (total, count) => {
        const shares = Array.from({ length: count }, (_, index) =>
          evenShare(total, { number: index + 1, count }),
        );
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("people in slices", () => {
  const anyPeople = fc.uniqueArray(fc.string(), { maxLength: 60 });
  const anyCount = fc.integer({ min: 1, max: 8 });

  function sizesOf(slices: ReadonlyMap<string, number>, count: number): readonly number[] {
    const numbers = [...slices.values()];
    return Array.from(
      { length: count },
      (_, index) => numbers.filter((number) => number === index + 1).length,
    );
  }

  it("are divided evenly within one, and stay so and where they are while people are added anywhere", () => {
    fc.assert(
      fc.property(
        anyPeople,
        anyPeople,
        anyCount,
        fc.infiniteStream(fc.boolean()),
        (some, more, count, coins) => {
          const first = splitIntoSlices(some, count, new Map(), ALL);
          const added = more.filter((person) => !some.includes(person));
          const mixed = [...some, ...added].sort(() => (coins.next().value ? 1 : -1));
          const second = splitIntoSlices(mixed, count, first, ALL);
          expect(new Set(second.keys())).toEqual(new Set(mixed));
          for (const person of some) expect(second.get(person)).toBe(first.get(person));
          for (const sizes of [sizesOf(first, count), sizesOf(second, count)])
            expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("need no memory while people are only added at the end", () => {
    fc.assert(
      fc.property(anyPeople, anyCount, fc.nat(60), (people, count, length) => {
        const some = splitIntoSlices(people.slice(0, length), count, new Map(), ALL);
        const all = splitIntoSlices(people, count, new Map(), ALL);
        for (const [person, slice] of some) expect(all.get(person)).toBe(slice);
      }),
    );
  });

  it("join the slices that others left, and leave a slice that is no more", () => {
    const earlier = new Map([
      ["gone", 1],
      ["a", 1],
      ["b", 2],
      ["c", 2],
      ["d", 3],
    ]);
    expect([...splitIntoSlices(["a", "b", "c", "d", "e"], 2, earlier, ALL)]).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 2],
      ["d", 1],
      ["e", 1],
    ]);
  });

  it.each([
    { open: [2, 3], joined: [2, 3, 2] },
    { open: [1], joined: [1, 1, 1] },
    { open: [], joined: [2, 3, 1] },
    { open: [4], joined: [2, 3, 1] },
  ])("join only $open where those alone are open, else any", ({ open, joined }) => {
    const earlier = new Map([["a", 1]]);
    const slices = splitIntoSlices(["a", "b", "c", "d"], 3, earlier, (slice) => open.includes(slice));
    expect([...slices.values()]).toEqual([1, ...joined]);
  });
});
