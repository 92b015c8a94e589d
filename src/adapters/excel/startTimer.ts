import type { StartTimer } from "./excelSession";

/** The timer of the browser that the add-in runs in. */
export const startTimer: StartTimer = (milliseconds, onEnd) => {
  const timer = setTimeout(onEnd, milliseconds);
  return () => clearTimeout(timer);
};
