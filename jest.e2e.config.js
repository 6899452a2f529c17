import base from "./jest.config.js";

/** The browser tests: the production build in a real Chromium, a browser for each of two test files at a time. */
export default {
  ...base,
  roots: ["<rootDir>/tests/e2e"],
  globalSetup: "<rootDir>/tests/e2e/support/build-first.mjs",
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 2,
  testTimeout: 60_000,
};
