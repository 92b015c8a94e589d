import type { StartTimer } from "../../../src/adapters/excel/excelSession";
import type { EmulatedExcel } from "./emulatedExcel";

/** A timer that ends as soon as Excel has decided not to answer, so that no test waits. */
export function timerThatEndsInSilence({ session }: EmulatedExcel): StartTimer {
  const running = new Set<() => void>();
  const answer = session.answer.bind(session);
  session.answer = (request, text) => {
    const outcome = answer(request, text);
    if (outcome.kind === "silent") for (const onEnd of running) queueMicrotask(onEnd);
    return outcome;
  };
  return (_milliseconds, onEnd) => {
    running.add(onEnd);
    return () => running.delete(onEnd);
  };
}
