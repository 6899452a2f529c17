import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/rules/registry";
import { FIELD_RULES } from "./field-rules";

const ids = RULES.map(({ meta }) => meta.id);
const entries = Object.entries(FIELD_RULES);

test("a hundred things are looked at or said to be left aside", () => {
  expect(entries).toHaveLength(100);
});

test.each(entries)("%s is looked at by rules that exist, or its absence is explained", (_, looked) => {
  if ("notMade" in looked) expect(looked.notMade).toMatch(/^[A-Z].{10,}\.$/);
  else {
    expect(looked.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining([...looked]));
  }
});

test("the architecture page gives the same reasons", () => {
  const page = readFileSync(join(__dirname, "../../docs/architecture.md"), "utf8");
  const reasons = [...page.matchAll(/^- `(\w+\/[\w-]+)`: (.+)$/gm)];
  expect(reasons.length).toBeGreaterThan(0);
  for (const [, id = "", notMade] of reasons) expect(FIELD_RULES[id]).toEqual({ notMade });
});
