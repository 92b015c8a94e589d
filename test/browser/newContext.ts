import type { Browser, BrowserContext } from "playwright-core";
import type { CivilDate } from "../../src/domain/calendar/civilDate";

/** The day on which every test of the built pane takes place. */
export const TODAY: CivilDate = { year: 2026, monthNumber: 6, day: 23 };

/** A browser of 320 by 640 pixels, the smallest pane that Excel shows, on {@link TODAY}. */
export async function newContext(browser: Browser, locale = "en-US"): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale });
  await context.addInitScript(
    ([year, monthIndex, day]: readonly [number, number, number]) => {
      const RealDate = Date;
      // Only `new Date()` is set: Office.js measures how long things take by all else.
      globalThis.Date = class extends RealDate {
        constructor(...given: readonly unknown[]) {
          if (given.length === 0) super(year, monthIndex, day, 12);
          else super(...(given as [number]));
        }
      } as DateConstructor;
    },
    [TODAY.year, TODAY.monthNumber - 1, TODAY.day] as const,
  );
  return context;
}
