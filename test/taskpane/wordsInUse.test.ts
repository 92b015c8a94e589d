import { wordsInUse } from "../../src/taskpane/page/wordsInUse";

it("speaks English at once", () => {
  expect(wordsInUse(() => undefined)("en")?.tag).toBe("en");
});

it("speaks no other language first, and goes on in the one before until the next has come", async () => {
  let come: () => void = () => undefined;
  const hasCome = new Promise<void>((resolve) => (come = resolve));
  const wordsOf = wordsInUse(come);
  expect(wordsOf("sv")).toBeUndefined();
  await hasCome;
  expect(wordsOf("sv")?.tag).toBe("sv");
  expect(wordsOf("en")?.tag).toBe("en");
  expect(wordsOf("sv")?.tag).toBe("sv");
});
