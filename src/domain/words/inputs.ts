import { keysOf } from "../language/keysOf";
import { vocabulary, type Vocabulary } from "./en/vocabulary";

/** What the inputs of groups are recognised by: columns and rows, and what stands in a grid's cells. */
export type InputName = keyof Vocabulary["inputs"];

export const INPUT_NAMES: readonly InputName[] = keysOf(vocabulary.inputs);

/** The columns of the Waves, Recipients and Calendar sheets and the rows of the Settings sheet, beside those of {@link INPUT_NAMES}. */
export type PlanningInput = keyof Vocabulary["planning"]["inputs"];

export const PLANNING_INPUTS: readonly PlanningInput[] = keysOf(vocabulary.planning.inputs);
