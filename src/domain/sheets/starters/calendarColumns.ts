import type { Words } from "../../words/words";
import { firstWords } from "../input/firstWords";
import type { StarterColumn } from "./starterTable";

/** The columns of a Calendar sheet: From, To, Label, Kind, Scope, Effect. */
export function calendarColumns({ everyone, planning }: Words): readonly StarterColumn[] {
  const { inputs, prompts, kinds, channels, effects } = planning;
  const date = { numberFormat: "yyyy-mm-dd" };
  const header = (input: keyof typeof inputs): string => inputs[input][0];
  return [
    { header: header("from"), prompt: prompts.from, ...date },
    { header: header("to"), prompt: prompts.to, ...date },
    { header: header("label") },
    {
      header: header("kind"),
      prompt: prompts.kind,
      choices: { of: firstWords(kinds), open: false },
    },
    {
      header: header("scope"),
      prompt: prompts.scope,
      choices: { of: [everyone, ...firstWords(channels)], open: true },
    },
    {
      header: header("effect"),
      prompt: prompts.effect,
      choices: { of: firstWords(effects), open: false },
    },
  ];
}
