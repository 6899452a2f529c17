import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/**
 * Who may import whom, the one table (docs/architecture.md draws it). A room may import itself and the rooms named.
 * `allow` names the packages a room may use; a room without it uses none.
 */
const ROOMS = {
  sheet: { rooms: [], packages: ["numfmt"] },
  domain: { rooms: ["sheet"] },
  reading: { rooms: ["sheet", "domain"] },
  linting: { rooms: ["sheet", "domain"] },
  rules: { rooms: ["sheet", "domain", "linting"] },
  layout: { rooms: ["sheet", "domain"] },
  review: { rooms: ["sheet", "domain", "reading", "linting", "layout"] },
  excel: { rooms: ["sheet", "review"], packages: ["@microsoft/office-js-helpers"] },
  workbook: { rooms: ["sheet", "review"], packages: ["fflate"] },
  word: { rooms: ["sheet", "layout"], packages: ["docx"] },
  workbench: { rooms: ["sheet", "workbook"] },
  taskpane: {
    rooms: ["sheet", "domain", "linting", "review", "rules", "excel", "word"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  },
  commands: { rooms: ["sheet", "domain", "linting", "review", "rules", "excel"] },
  cli: {
    rooms: ["sheet", "domain", "linting", "layout", "review", "reading", "rules", "workbook", "word"],
    packages: ["node:"],
  },
};

/** Files of reading/ that are to be rebuilt: they are longer or more branched than the house allows. This list may only shrink. */
const TO_BE_REBUILT = ["src/reading/table-builder.ts"];

/** Only composition roots hand rules and hosts to the rest. */
const ROOTS = ["src/taskpane/main.tsx", "src/commands/commands.ts", "src/cli/main.ts"];

function layer(room, { rooms, packages = [] }) {
  const forbidden = Object.keys(ROOMS).filter((other) => other !== room && !rooms.includes(other));
  const patterns = forbidden.map((other) => ({
    regex: `^(\\.\\./)+${other}(/|$)`,
    message: `${room}/ must not import ${other}/.`,
  }));
  const known = ["\\.", ...packages.map((name) => name.replace(/[/.]/g, "\\$&"))];
  patterns.push({ regex: `^(?!${known.join("|")})`, message: `${room}/ must not use this package.` });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: ROOTS,
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
}

/** Chinese for people stands in rules, vocabulary, captions and each shell's strings; nowhere else. */
const CHINESE = "[\\u4e00-\\u9fff]";
const noChinese = {
  files: ["src/**/*.{ts,tsx}"],
  ignores: [
    "src/rules/**",
    "src/domain/vocabulary/**",
    "src/layout/captions/**",
    "src/*/strings.ts",
    "src/*/strings/**",
    // The type of the money unit is its word.
    "src/domain/statement.ts",
  ],
  rules: {
    "no-restricted-syntax": [
      "error",
      {
        selector: `Literal[value=/${CHINESE}/]`,
        message: "Chinese text belongs in rules, vocabulary, captions or strings.",
      },
      {
        selector: `TemplateElement[value.raw=/${CHINESE}/]`,
        message: "Chinese text belongs in rules, vocabulary, captions or strings.",
      },
      { selector: `JSXText[value=/${CHINESE}/]`, message: "Chinese text belongs in strings." },
    ],
  },
};

/** The plugin's own rules, without the sets for other languages that its recommendation brings along. */
const OFFICE_RULES = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", ".cache/**"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "no-console": "error",
      "no-irregular-whitespace": ["error", { skipRegExps: true }],
    },
  },
  // Lists of the field's words are data, as long as the field has words.
  { files: ["src/domain/vocabulary/**"], rules: { "max-lines": "off" } },
  { files: TO_BE_REBUILT, rules: { "max-lines": "off" } },
  ...Object.entries(ROOMS).map(([room, table]) => layer(room, table)),
  noChinese,
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: OFFICE_RULES,
    languageOptions: { globals: { Office: "readonly", Excel: "readonly" } },
  },
  {
    // Only the rooms with hosts may name Office or Excel objects.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/workbench/**"],
    rules: { "no-restricted-globals": ["error", "Office", "Excel", "OfficeExtension", "OfficeHelpers"] },
  },
  {
    files: ["scripts/**", "*.js", "tests/**"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        fetch: "readonly",
        localStorage: "readonly",
      },
    },
  },
);
