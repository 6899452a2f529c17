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
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
  setupFiles: ["<rootDir>/tests/support/fixed-seed.ts"],
  transform: { "^.+\\.m?[jt]sx?$": swc },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
