import { readFileSync } from "node:fs";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/tokens";
import { isDarkColor } from "../../src/taskpane/page/applyTheme";

const folder = "src/taskpane/styles";
const theme = readFileSync(`${folder}/theme.css`, "utf8");
const declared = [...theme.matchAll(/--(\w+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => ({
  name,
  value: value.replaceAll(/\s+/g, " "),
}));

it.each(declared)("$name is Fluent's", ({ name, value }) => {
  const token = name as keyof Theme;
  const light = String(webLightTheme[token]);
  const dark = String(webDarkTheme[token]);
  const expected = light === dark ? light : `light-dark(${light}, ${dark})`;
  expect(value.replaceAll('"', "'")).toBe(expected);
});

it("declares what is used, and nothing else", () => {
  const used = ["pane", "controls", "content"].flatMap((sheet) =>
    [...readFileSync(`${folder}/${sheet}.css`, "utf8").matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name),
  );
  expect(declared.map(({ name }) => name).sort()).toEqual([...new Set(used)].sort());
});

it.each([
  { color: "#ffffff", isDark: false, because: "Office's white and colourful themes" },
  { color: "#F3F2F1", isDark: false, because: "in capitals" },
  { color: "#262626", isDark: true, because: "Office's black theme" },
  { color: "#666666", isDark: true, because: "Office's dark grey theme" },
  { color: "white", isDark: undefined, because: "no colour in Office's form" },
])("$color is dark: $isDark, $because", ({ color, isDark }) => expect(isDarkColor(color)).toBe(isDark));
