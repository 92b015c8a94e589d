import type { Wave } from "../../../../../src/domain/plan/wave";
import { plannedNames } from "../../../../../src/domain/sheets/outputs/communications/plannedNames";
import { emailWaves } from "../../../../support/exampleMails";

function plan(...names: readonly string[]): readonly Wave[] {
  return emailWaves("s", "b").map((wave) => ({
    ...wave,
    messages: names.flatMap((name) => wave.messages.map((message) => ({ ...message, name }))),
  }));
}

it.each([
  { names: ["Enrollment email"], name: "E-post om registrering", found: "Enrollment email" },
  { names: ["E-post om registrering"], name: "enrollment EMAIL", found: "E-post om registrering" },
  {
    names: ["Enrollment email", "E-post om registrering"],
    name: "E-post om registrering",
    found: "E-post om registrering",
  },
  {
    names: ["Enrollment email", "E-post om registrering"],
    name: "E-Mail zur Registrierung",
    found: "E-Mail zur Registrierung",
  },
  { names: ["Enroll now"], name: "Enrollment email", found: "Enrollment email" },
  { names: ["My mail"], name: "My  MAIL", found: "My mail" },
])("in a plan of $names, $name is $found", ({ names, name, found }) =>
  expect(plannedNames(plan(...names), []).nameOf(name)).toBe(found),
);
