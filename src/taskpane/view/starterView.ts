import type { RolloutReading } from "../../app/rolloutReading";
import { PLAN_SHAPE_NAMES } from "../../domain/plan/planShapes";
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
    options: PLAN_SHAPE_NAMES.map((shape) => ({ value: shape, text: planning.shapes[shape][0] })),
    value: starterShape(state),
    onChoose: (value) => {
      return { do: "choose-shape", shape: PLAN_SHAPE_NAMES.find((shape) => shape === value) ?? "monthly" };
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
