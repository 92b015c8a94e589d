import type { RolloutReading } from "../../app/rolloutReading";
import { isKeyOf } from "../../domain/language/isKeyOf";
import { keysOf } from "../../domain/language/keysOf";
import type { PaneWords } from "./paneWords";
import { starterShape, type PaneState } from "../state/paneState";
import { button, selectField } from "./controls";
import { element, type PaneElement } from "./element";

/** Which plan to begin with, unless the workbook has waves of its own, and a button that adds the sheets to fill in. */
export function starterView(
  state: PaneState,
  { inForce }: RolloutReading,
  { pane, planning }: PaneWords,
): readonly PaneElement[] {
  const isDisabled = state.stage.at === "writing";
  const shapeField = selectField({
    id: "shape",
    label: pane.starter.shape,
    options: keysOf(planning.shapes).map((shape) => ({ value: shape, text: planning.shapes[shape][0] })),
    value: starterShape(state),
    onChoose: (value) => {
      return { do: "choose-shape", shape: isKeyOf(planning.shapes, value) ? value : "monthly" };
    },
    isDisabled,
  });
  return [
    ...("shape" in inForce.waves ? [shapeField] : []),
    element(
      "div",
      { class: "buttons", key: "starter" },
      button(pane.starter.insert, { do: "insert-starter" }, { disabled: isDisabled }),
    ),
  ];
}
