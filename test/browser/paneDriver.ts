import { mkdirSync, readFileSync } from "node:fs";
import type { Frame, Locator, Page } from "playwright-core";

/** The built pane, as somebody who looks at it and works with it finds it. */
export type PaneDriver = {
  readonly page: Page;
  /** The pane's own frame; the page itself outside Excel. */
  readonly frame: Frame;
  /** Clicks something that shows the pane anew; `until` then waits for what comes of it, be it the same state again. */
  readonly press: (target: Locator) => Promise<void>;
  /** Waits until the pane is in a state, by the name that `main` carries, and is busy or not. */
  readonly until: (stage: string, isBusy?: boolean) => Promise<void>;
  readonly untilSays: (text: string) => Promise<void>;
  readonly button: (name: string) => Locator;
  readonly select: (label: string) => Locator;
  readonly text: () => Promise<string>;
  /** The preview, row by row. */
  readonly preview: () => Promise<readonly (readonly string[])[]>;
};

/** Put on what is shown before a click; the pane takes away every attribute that is not its own when it shows itself anew. */
const OLD = "data-old";

/** How long the pane may take to do what a test waits for. */
const PATIENCE = 15_000;

export function drivePane(page: Page, frame: Frame = page.mainFrame()): PaneDriver {
  page.setDefaultTimeout(PATIENCE);
  return {
    page,
    frame,
    press: async (target) => {
      await frame.locator("main").evaluate((main, mark) => main.toggleAttribute(mark, true), OLD);
      await target.click();
    },
    until: (stage, isBusy = false) =>
      frame
        .locator(`main[data-stage="${stage}"]:not([${OLD}])${isBusy ? "[aria-busy]" : ":not([aria-busy])"}`)
        .waitFor(),
    untilSays: (text) => frame.locator("#pane").getByText(text).waitFor(),
    button: (name) => frame.getByRole("button", { name, exact: true }),
    select: (label) => frame.getByLabel(label, { exact: true }),
    text: () => frame.locator("#pane").innerText(),
    preview: () =>
      frame
        .locator(".preview tr")
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent))),
  };
}

/** The looks that a pane must have: Office's light and dark, and a Windows contrast theme. */
export const LOOKS = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "contrast", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

const SCREENSHOTS = "build/screenshots";
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * Shows the pane in each of {@link LOOKS}, keeps a picture of it in `build/screenshots`, and gathers what is wrong with it:
 * findings of axe-core that are serious or worse, and a page wider than its window.
 */
export async function faultsInEveryLook(
  { page, frame }: PaneDriver,
  picture: string,
): Promise<readonly string[]> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await frame.evaluate(AXE);
  const faults: string[] = [];
  for (const { look, media } of LOOKS) {
    await page.emulateMedia(media);
    await page.screenshot({ path: `${SCREENSHOTS}/${picture}-${look}.png` });
    faults.push(...(await faultsOf(frame)).map((fault) => `${look}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return faults;
}

function faultsOf(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const tooWide = scrollWidth > clientWidth ? [`${String(scrollWidth)} pixels wide`] : [];
    const { violations } = await Reflect.get(globalThis, "axe").run();
    const findings = violations
      .filter(({ impact }: { impact: string }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }: { id: string; nodes: readonly { html: string }[] }) =>
          `${id}: ${nodes[0]?.html ?? ""}`,
      );
    return [...tooWide, ...findings];
  });
}
