import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// The plugin's own set brings an older typescript-eslint and runs Prettier; only its rules about Office.js are wanted.
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((name) => name.startsWith("office-addins/"))
    .map((name) => [name, "error"]),
);

const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name, so that a thing has one name everywhere.",
};
const NO_AS = {
  selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
  message: "Only adapters and tests may assert a type; narrow it instead.",
};
const NO_MARKUP_FROM_TEXT = [
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
    message: "Text from a sheet is data: build nodes and set textContent.",
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
    message: "Text from a sheet is data: build nodes and set textContent.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        ["__dirname", "Buffer", "console", "module", "process", "require", "URL"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
  },
  { files: ["**/*.js"], languageOptions: { sourceType: "commonjs" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/only-throw-error": ["error", { allowThrowingUnknown: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: "error",
      "func-style": ["error", "declaration", { allowArrowFunctions: true }],
      "no-console": "error",
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...NO_MARKUP_FROM_TEXT],
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "no-restricted-globals": ["error", { name: "Date", message: "Dates are civil; today is an argument." }],
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_AS, ...NO_MARKUP_FROM_TEXT],
    },
  },
  {
    files: ["src/adapters/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...NO_MARKUP_FROM_TEXT] },
  },
  {
    files: ["src/adapters/excel/**/*.ts"],
    rules: {
      // These know no other name than context.sync(), which here runs inside a function that stops waiting after a
      // while. The tests on the real Office.js, which refuses to read what was not synced, say the same and more.
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
    },
  },
  { files: ["src/adapters/clock.ts"], rules: { "no-restricted-globals": "off" } },
  {
    files: ["src/adapters/**/*.ts", "test/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["test/**/*.ts"],
    rules: {
      // Tests look at what untyped things answer: pages, archives, the wire of Office.js.
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // What a test puts in the place of something asynchronous need not wait for anything.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-require-imports": "off",
      "no-console": "off",
      "no-control-regex": "off",
    },
  },
  // Jest calls the default export of a set-up file.
  { files: ["test/project/buildForTests.ts"], rules: { "no-restricted-syntax": "off" } },
);
