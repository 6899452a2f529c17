import base from "./jest.config.js";

/** The browser tests: the production build in a real Chromium, one browser at a time. */
export default {
  ...base,
  roots: ["<rootDir>/tests/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
  testTimeout: 120_000,
};
