/** Texts that something on the way to a mail has been known to change, each for the reason that names it; one line each, no blank at either end. */
export const NASTY_LINES: Readonly<Record<string, string>> = {
  "a formula": "=1+1",
  "a negative number": "-5",
  "a function of old": "@x",
  "leading zeros": "007",
  "half a date": "1-2",
  "a truth value": "TRUE",
  "a fraction": "3/4",
  "a power of ten": "1E5",
  "a share": "50%",
  "an apostrophe first": "'quoted'",
  "double quotes": 'the "blue" group',
  "a quote and a separator": '"a","b";"c"',
  "inner blanks": "two  blanks and a\ttab",
  "a field of Word": "«Body» { MERGEFIELD To }",
  markup: "<b>&amp;</b> ]]>",
  "an escape of Excel": "_x000D_ _x005F_",
  "a path and a call": "\\\\server\\share %PATH% $HOME `id`",
  emoji: "👩🏽‍💻 🇸🇪 ✔️",
  Hebrew: "שלום לכולם, 1+1",
  Arabic: "مرحبا بكم ١٢٣",
  "both directions": "abc שלום def",
  "letters with marks": "é e\u0301 ﬁ İı ß",
  "no-break and thin blanks": "1\u00a0000\u2009000",
  "254 characters": "d".repeat(253) + ".",
  "255 characters": "e".repeat(254) + ".",
  "256 characters": "f".repeat(255) + ".",
};

/** Texts of several lines. */
export const NASTY_PARAGRAPHS: Readonly<Record<string, string>> = {
  "empty lines": "one\n\n\nfour",
  "a trailing blank on a line": "one \ntwo\t\nthree",
  "blanks that indent": "list:\n  - a\n    - b",
  // LibreOffice Calc divides a line of over 16,000 characters in a text of several lines.
  "32,000 characters": `${Array.from({ length: 8 }, () => `${"g h ".repeat(999)}end`).join("\n")}.`,
  "lines of formulas": "=1+1\n+1\n-1\n@x",
};
