import fc from "fast-check";
import { parseHeadCount } from "../../../src/domain/language/parseHeadCount";

it.each([
  { text: "50", users: 50 },
  { text: "0", users: 0 },
  { text: "(50 users)", users: 50 },
  { text: "[50]", users: 50 },
  { text: "2,000", users: 2000 },
  { text: "2.000", users: 2000 },
  { text: "1 000", users: 1000 },
  { text: "1\u00a0000", users: 1000 },
  { text: "1\u2009000 användare", users: 1000 },
  { text: "(1\u202f000 utilisateurs)", users: 1000 },
  { text: "(2.000 Benutzer)", users: 2000 },
  { text: "1’234’567", users: 1234567 },
  { text: "（50 位用户）", users: 50 },
  { text: "５０人", users: 50 },
  { text: "50명", users: 50 },
  { text: "(50 пользователей)", users: 50 },
  { text: "12 people in 3 offices", users: undefined },
])("$text is $users", ({ text, users }) => expect(parseHeadCount(text)).toBe(users));

it.each([
  "",
  "users",
  "some 50",
  "-5",
  "2,00",
  "2,0000",
  "1.5",
  "1,000.000",
  "50-60 users",
  "50 %",
  "2nd floor",
  "24/7",
  "9".repeat(11),
  "(50",
  "1e5",
])("%j is no head-count", (text) => expect(parseHeadCount(text)).toBeUndefined());

it("reads what any of the ways writes", () => {
  const ways = ["en", "de", "fr", "de-CH", "sv"].map((tag) => new Intl.NumberFormat(tag));
  const brackets = [
    ["", ""],
    ["(", ")"],
    ["（", "）"],
  ] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom(...ways),
      fc.constantFrom(...brackets),
      fc.constantFrom("", " users", "\u00a0användare", "名"),
      (users, way, [open, close], unit) => {
        expect(parseHeadCount(`${open}${way.format(users)}${unit}${close}`)).toBe(users);
      },
    ),
  );
});
