/**
 * Has the style sheet follow Office where Office tells its colours; otherwise it follows the system.
 *
 * @param backgroundColor - `#RRGGBB` of the body of Office's windows; absent where Office does not tell.
 */
export function applyTheme(root: HTMLElement, backgroundColor: string | undefined): void {
  const isDark = backgroundColor === undefined ? undefined : isDarkColor(backgroundColor);
  if (isDark === undefined) delete root.dataset.theme;
  else root.dataset.theme = isDark ? "dark" : "light";
}

/**
 * Whether white text reads better on a colour than black (WCAG 2.2, relative luminance).
 *
 * @param color - `#RRGGBB`.
 * @returns `undefined` when the text is no such colour.
 */
export function isDarkColor(color: string): boolean | undefined {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => linear(parseInt(hex, 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
