import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

/**
 * Debian's Chromium, without a window.
 *
 * @throws Error that says what to install when there is none: a test without a browser has failed.
 */
export function launchChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error("This test needs a browser. On Debian: apt-get install chromium");
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}
