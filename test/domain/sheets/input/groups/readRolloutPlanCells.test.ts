import fc from "fast-check";
import { parseAddresses } from "../../../../../src/domain/sheets/input/parseAddresses";
import { parseGroupEntries } from "../../../../../src/domain/sheets/input/groups/parseGroupEntries";

it.each([
  {
    text: "HR (50 users), Finance (40 users), Executives (30 users)",
    groups: ["HR: 50", "Finance: 40", "Executives: 30"],
    because: "commas divide",
  },
  { text: "IT (2,000 users)", groups: ["IT: 2000"], because: "a comma inside brackets does not" },
  {
    text: "HR (50); Lab (4)、Ops (3)，QA (2)；PR (1)",
    groups: ["HR: 50", "Lab: 4", "Ops: 3", "QA: 2", "PR: 1"],
    because: "so do other separators",
  },
  {
    text: "HR (50 users)\r\nFinance\nLab",
    groups: ["HR: 50", "Finance", "Lab"],
    because: "so do line breaks",
  },
  {
    text: "HR (50 users) Finance (40 users)",
    groups: ["HR: 50", "Finance: 40"],
    because: "a head-count ends a group",
  },
  {
    text: "人事（５０ 位用户）、财务（２,０００）",
    groups: ["人事: 50", "财务: 2000"],
    because: "full width is as good",
  },
  {
    text: "IT (2.000 Benutzer) HR (1 000 utilisateurs) Lab (2,000)Ops (50)",
    groups: ["IT: 2000", "HR: 1000", "Lab: 2000", "Ops: 50"],
    because: "thousands are grouped by any sign, and commas may be missing",
  },
  {
    text: "IT（50 位用户）HR（1 000 位用户）",
    groups: ["IT: 50", "HR: 1000"],
    because: "so they may between full-width brackets",
  },
  {
    text: "HR(50명의 사용자), 재무(2,000명의 사용자) 임원(30명)",
    groups: ["HR: 50", "재무: 2000", "임원: 30"],
    because: "Korean puts no blank before the bracket",
  },
  {
    text: "IT 50명, 영업 및 마케팅 2,000명",
    groups: ["IT: 50", "영업 및 마케팅: 2000"],
    because: "a word that counts people needs no brackets",
  },
  {
    text: "IT 部門50人、営業2課",
    groups: ["IT 部門: 50", "営業2課"],
    because: "other numbers are part of a name",
  },
  { text: "IT 50명 HR 40명", groups: undefined, because: "without brackets or commas it is not clear" },
  {
    text: "Sales and Marketing (2 000 users)",
    groups: ["Sales and Marketing: 2000"],
    because: "words never divide",
  },
  { text: "R&D / QA", groups: ["R&D / QA"], because: "signs in names do not divide" },
  {
    text: "HR (Europe) (50), HR (Asia, Pacific)",
    groups: ["HR (Europe): 50", "HR (Asia, Pacific)"],
    because: "brackets may be part of a name",
  },
  {
    text: "Site (2nd floor), Desk (24/7)",
    groups: ["Site (2nd floor)", "Desk (24/7)"],
    because: "such numbers count no one",
  },
  { text: "• HR (5)\n• Lab (4)", groups: ["HR: 5", "Lab: 4"], because: "bullets are no part of a name" },
  { text: " HR (5),, Lab (4)., ", groups: ["HR: 5", "Lab: 4"], because: "what holds no letters is nothing" },
  { text: "365, 24", groups: ["365", "24"], because: "a number may be a name" },
  { text: "", groups: [], because: "nothing is nothing" },
  { text: "HR (50 users) Finance", groups: undefined, because: "Finance may be a group or a remark" },
  { text: "(50 users)", groups: undefined, because: "no group is named" },
  { text: "HR (50 users) (40 users)", groups: undefined, because: "nor is the second" },
  { text: "HR (50 users, Finance (40 users)", groups: undefined, because: "a bracket is missing" },
  { text: "HR 50 users), Finance", groups: undefined, because: "a bracket is missing" },
  { text: "HR (1.5 users)", groups: undefined, because: "users are whole" },
  { text: "HR, 50 users", groups: undefined, because: "the second is a head-count" },
  { text: "HR 2,000 users", groups: undefined, because: "the head-count needs brackets" },
])("$text is $groups: $because", ({ text, groups }) => {
  const entries = parseGroupEntries(text);
  expect(
    entries?.map(({ name, users }) => (users === undefined ? name : `${name}: ${String(users)}`)),
  ).toEqual(groups);
});

it("reads back any list of groups that it could have been written from", () => {
  const names = fc.stringMatching(/^[A-Z][a-z]{0,9}( and [A-Z][a-z]{0,9})?$/);
  const groups = fc.record({ name: names, users: fc.integer({ min: 0, max: 999_999 }) });
  const counts = new Intl.NumberFormat("en");
  fc.assert(
    fc.property(fc.array(groups), fc.constantFrom(", ", "; ", "、", "\n", " "), (entries, separator) => {
      const text = entries
        .map(({ name, users }) => `${name} (${counts.format(users)} users)`)
        .join(separator);
      expect(parseGroupEntries(text)).toEqual(entries);
    }),
  );
});

it("never throws, and never gives a group without a name", () => {
  const texts = fc.string({
    unit: fc.constantFrom(
      "a",
      "B",
      "1",
      " ",
      ",",
      ";",
      "(",
      ")",
      "（",
      "）",
      "[",
      "]",
      "\n",
      ".",
      "-",
      "•",
      "000",
    ),
  });
  fc.assert(
    fc.property(texts, (text) => {
      for (const { name } of parseGroupEntries(text) ?? []) expect(name.trim()).not.toBe("");
    }),
  );
});

it.each([
  { text: "it@example.com", addresses: "it@example.com" },
  { text: " it@example.com ;hr@example.com; ", addresses: "it@example.com; hr@example.com" },
  { text: "o'brien+x@mail.example.co.uk", addresses: "o'brien+x@mail.example.co.uk" },
  { text: "försäljning@exempel.se", addresses: "försäljning@exempel.se" },
  { text: "", addresses: undefined },
  { text: ";", addresses: undefined },
  { text: "it", addresses: undefined },
  { text: "it@localhost", addresses: undefined },
  { text: "it@@example.com", addresses: undefined },
  { text: "it@example..com", addresses: undefined },
  { text: "@example.com", addresses: undefined },
  { text: "IT <it@example.com>", addresses: undefined },
  { text: "it@example.com, hr@example.com", addresses: undefined },
  { text: "it@example.com; hr", addresses: undefined },
  { text: 'a"b@example.com', addresses: undefined },
  { text: "it@example.com\r\nBcc: all@example.com", addresses: undefined },
  { text: `${"a".repeat(250)}@example.com`, addresses: undefined },
])("$text gives the addresses $addresses", ({ text, addresses }) =>
  expect(parseAddresses(text)).toBe(addresses),
);
