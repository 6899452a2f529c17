/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RULES } from "../../src/rules/registry";
import { loadRuleExample } from "../../src/taskpane/checking/rule-example";
import { ruleHtml } from "../../scripts/build/rule-html.mjs";

const DOCS = new URL("../../docs/", import.meta.url);

beforeEach(() => {
  const fetched = async (address: string) => {
    const path = address.replace(/\.html$/, ".md");
    const markdown = readFileSync(fileURLToPath(new URL(path, DOCS)), "utf8");
    return { ok: true, text: async () => ruleHtml(markdown, path.replace(/^rules\//, "")) };
  };
  Object.assign(globalThis, { fetch: fetched });
});

test.each(RULES.map(({ meta }) => meta.id))(
  "%s has an example with a place found, as its page shows it",
  async (rule) => {
    const { title, rows } = await loadRuleExample(rule);
    expect(title).not.toBe("");
    expect(rows.flat().filter(({ mark }) => mark !== "none")).not.toEqual([]);
  },
);

test("a page that is not there is a failure, and none is made up", async () => {
  Object.assign(globalThis, { fetch: async () => ({ ok: false, status: 404 }) });
  await expect(loadRuleExample("indicator/value-needs-unit")).rejects.toThrow("404");
});
