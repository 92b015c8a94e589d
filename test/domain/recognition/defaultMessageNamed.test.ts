import { defaultMessageNamed } from "../../../src/domain/recognition/defaultMessageNamed";
import { LANGUAGE_TAGS } from "../../../src/domain/language/languageTag";
import { PLAN_SHAPE_NAMES } from "../../../src/domain/plan/planShapes";
import { wavesInWords } from "../../../src/domain/words/wavesInWords";
import { wordsOf } from "../../support/wordsOf";

it("every message of every plan to start from is one message in all languages, and no other", () => {
  const byLanguage = LANGUAGE_TAGS.map((tag) =>
    PLAN_SHAPE_NAMES.flatMap((shape) => wavesInWords(shape, wordsOf(tag)))
      .flatMap(({ messages }) => messages)
      .map(({ name }) => defaultMessageNamed(name)),
  );
  const [english = []] = byLanguage;
  expect(english).not.toContain(undefined);
  expect(new Set(english).size).toBe(english.length);
  for (const others of byLanguage) expect(others).toEqual(english);
});

it.each([
  { name: "e-post FÖRE distribution  1", id: "preRolloutEmail1" },
  { name: "Enroll now!", id: undefined },
  { name: "", id: undefined },
])("$name is $id", ({ name, id }) => expect(defaultMessageNamed(name)).toBe(id));
