import type { PaneDriver } from "./paneDriver";

/** The key that steps back. */
export const BACKWARDS = "Shift+Tab";
const MOST_STOPS = 20;

/** Presses Tab until something has the focus, checking at each stop that it can be seen. */
export async function tabTo(
  pane: PaneDriver,
  name: string,
  key: "Tab" | typeof BACKWARDS = "Tab",
): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await pane.page.keyboard.press(key);
    const stop = await focused(pane);
    if (stop === undefined) continue;
    expect(`${stop} is in sight: ${String(await isInSight(pane))}`).toBe(`${stop} is in sight: true`);
    if (stop === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

/** The id of what has the focus in the pane, or else its text or its label. */
export function focused({ frame }: PaneDriver): Promise<string | undefined> {
  return frame.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return undefined;
    const [name] = [active.id, active.getAttribute("aria-labelledby"), active.textContent].filter(
      (text) => text,
    );
    return name ?? undefined;
  });
}

/** Whether at least a part of what has the focus lies uncovered inside the window (WCAG 2.2, 2.4.11). */
function isInSight({ frame }: PaneDriver): Promise<boolean> {
  return frame.evaluate(() => {
    const active = document.activeElement;
    if (active === null) return false;
    const { left, right, top, height } = active.getBoundingClientRect();
    return [0.1, 0.3, 0.5, 0.7, 0.9].some((share) => {
      const onTop = document.elementFromPoint((left + right) / 2, top + share * height);
      return onTop !== null && active.contains(onTop);
    });
  });
}
