/** One transform for the project and for the packages that are published as ES modules only. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

/**
 * What the language itself brings, handed to each module: looking a name up in the context that jest runs a test in is
 * so slow that it was half the time of what reads many sheets. Nothing a test may replace (Date, Excel) stands here.
 */
const LANGUAGE = [
  "Array",
  "Boolean",
  "Error",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "RegExp",
  "Set",
  "String",
  "WeakMap",
];

export default {
  testEnvironment: "node",
  // Kept from run to run, unlike the temporary folder of one.
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  // Jest leaves one core free for a person who watches; the suite has the machine to itself.
  maxWorkers: "100%",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
  setupFiles: ["<rootDir>/tests/support/fixed-seed.ts"],
  testSequencer: "<rootDir>/tests/support/longest-first.mjs",
  sandboxInjectedGlobals: LANGUAGE,
  transform: { "^.+\\.m?[jt]sx?$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(?:hucre|numfmt)/)"],
  // Its package names a CommonJS file that it does not bring.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
};
