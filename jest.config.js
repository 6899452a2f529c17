/** One transform for the project and for hucre, which is published as ES modules only. */
const swc = [
  "@swc/jest",
  {
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  },
];

export default {
  testEnvironment: "node",
  // Jest leaves one core free for a person who watches; the suite has the machine to itself.
  maxWorkers: "100%",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
  setupFiles: ["<rootDir>/tests/support/fixed-seed.ts"],
  transform: { "^.+\\.m?[jt]sx?$": swc },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
