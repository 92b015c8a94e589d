import { civilDate } from "../../../src/domain/calendar/civilDate";
import { sliceStates } from "../../../src/domain/plan/sliceStates";
import type { MessageKey } from "../../../src/domain/plan/messageKey";
import { DEFAULT_RULES } from "../../../src/domain/plan/scheduleRules";
import { scheduleWaves } from "../../../src/domain/plan/scheduleWaves";
import { emailWaves } from "../../support/exampleMails";
import { groupIn } from "../../support/exampleGroups";

const date = civilDate("2026-07-14");
const source = { sheet: "Communications", cell: "A2" };

function key(slice: number, message = "Note"): MessageKey {
  return { message, group: "IT", slice };
}

/** The states of IT, divided in three, some of whose slices were sent. */
function statesAfter(sent: readonly MessageKey[], more: readonly MessageKey[] = []): unknown {
  const { plan } = scheduleWaves({
    groups: [{ ...groupIn("IT", "2026-07"), users: 120 }],
    waves: emailWaves("s", "b"),
    rules: { ...DEFAULT_RULES, capacity: { usersPerWeek: 40, whenFull: "split" } },
    fixedDates: sent.map((message) => ({ ...message, kind: "sent", date, source })),
  });
  const states = sliceStates(plan, [...sent, ...more]).get("it");
  return states && [[...states.open], [...states.ahead]];
}

it.each([
  { what: "nothing was", sent: [], states: [[1, 2, 3], []] },
  { what: "the first was", sent: [key(1)], states: [[2, 3], [1]] },
  { what: "two were", sent: [key(1), key(3)], states: [[2], [1, 3]] },
  { what: "all were", sent: [key(1), key(2), key(3)], states: undefined },
  {
    what: "a part was that the plan does not have any more",
    sent: [],
    more: [key(4)],
    states: [[1, 2, 3], [4]],
  },
  {
    what: "a message was that the plan does not have any more",
    sent: [],
    more: [key(1, "Old")],
    states: [[1, 2, 3], []],
  },
])("slices are open and ahead as $states when $what sent", ({ sent, more, states }) =>
  expect(statesAfter(sent, more)).toEqual(states),
);
