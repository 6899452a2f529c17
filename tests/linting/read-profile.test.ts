import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { z } from "zod";
import { STANDARD_PROFILE } from "../../src/linting/profile";
import { PROFILE_SCHEMA } from "../../src/linting/profile-schema";
import { readProfile } from "../../src/linting/read-profile";
import { RULES } from "../../src/rules/registry";

const RULE = "goal/required";

function refusal(json: string): string {
  const read = readProfile(json, [RULE]);
  return read.ok ? "" : read.wrong;
}

describe("a profile's file", () => {
  test("that says nothing is the standard", () => {
    expect(readProfile("{}", [])).toEqual({ ok: true, value: STANDARD_PROFILE });
  });

  test("changes what it names and nothing else", () => {
    const json = JSON.stringify({
      rules: { [RULE]: "off" },
      thresholds: { goalLength: 30 },
      accepted: { units: ["人天"] },
    });
    expect(readProfile(json, [RULE])).toEqual({
      ok: true,
      value: {
        ...STANDARD_PROFILE,
        rules: { [RULE]: "off" },
        thresholds: { ...STANDARD_PROFILE.thresholds, goalLength: 30 },
        accepted: { ...STANDARD_PROFILE.accepted, units: ["人天"] },
      },
    });
  });

  test.each([
    ['{"name": "甲",\n "rules": }', "第 2 行第 11 列不合 JSON 的写法，应当检查此处及之前的引号、逗号和括号。"],
    ["[]", "整个文件现为 []，应当是用 { } 括起的各项。"],
    ['{"threshold": {}}', "没有「threshold」这一项，可写的是 name、rules、thresholds、accepted、library、layout。"],
    ['{"thresholds": {"goalLength": "15"}}', '「thresholds.goalLength」现为 "15"，应当是 0 至 10000 的整数。'],
    ['{"thresholds": {"weightSums": [90, -1]}}', "「thresholds.weightSums[1]」现为 -1，应当是 0 至 1000 的数。"],
    [
      '{"thresholds": {"satisfactionLeast": 99, "satisfactionMost": 95}}',
      "「thresholds.satisfactionLeast」大于「thresholds.satisfactionMost」，下限不应超过上限。",
    ],
    [
      '{"thresholds": {"indicatorsMost": 2}}',
      "「thresholds.indicatorsLeast」大于「thresholds.indicatorsMost」，下限不应超过上限。",
    ],
    ['{"rules": {"goal/requird": "off"}}', "「rules」中没有规则「goal/requird」，规则编号见 docs/rules。"],
    [
      `{"rules": {"${RULE}": "fatal"}}`,
      `「rules["${RULE}"]」现为 "fatal"，应当是「error」、「warning」、「suggestion」、「off」之一。`,
    ],
    ['{"accepted": {"natures": {"": "正向指标"}}}', "「accepted.natures」中名称是空的。"],
    [
      '{"accepted": {"level1": {"成效": "成效指标"}}}',
      '「accepted.level1["成效"]」现为 "成效指标"，应当是「投入指标」、「成本指标」、「产出指标」、「效益指标」、「满意度指标」之一。',
    ],
    ['{"library": [{"unit": "人"}]}', "「library[0].name」没有写，这一项不能省略。"],
    ['{"library": {"name": "甲"}}', '「library」现为 {"name":"甲"}，应当是用 [ ] 括起的列表。'],
    [
      '{"layout": {"captions": {"budget": "花多少钱"}}}',
      "「layout.captions.budget」的「花多少钱」不是读表时认得的「年预算安排资金」栏名称，改用常见的名称。",
    ],
    [
      '{"layout": {"columns": ["budget", "name"]}}',
      "「layout.columns」把 budget 排在最前，合计行的名称写在金额之前，应当先写 seq 或 name。",
    ],
    ['{"layout": {"page": {"left": 300}}}', "「layout.page.left」现为 300，应当是 5 至 60 的数。"],
    [
      '{"layout": {"widths": {"goal": 30}}}',
      "没有「layout.widths.goal」这一项，可写的是 seq、name、budget、overallGoal、level1、level2、level3、detail、nature、direction、value、unit、weight。",
    ],
    ['{"name": "甲", "name": "乙"}', "第 1 行第 15 列的名称在同一层写了两次，应当只留一处。"],
  ])("%s is refused in one sentence", (json, sentence) => {
    expect(refusal(json)).toBe(sentence);
    expect(sentence).toMatch(/^[^请！!。\n]+。$/);
  });

  test("the example of the documentation is one, and its schema lies beside it", () => {
    const read = readProfile(
      readFileSync(join(__dirname, "../../docs/profile.example.json"), "utf8"),
      RULES.map(({ meta }) => meta.id),
    );
    expect(read).toMatchObject({ ok: true, value: { name: "某区财政局 2026 年审核口径" } });
  });
});

/** Files of the right shape, with one value now and then replaced by something else. */
const slip = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 40, arbitrary: of },
    { weight: 1, arbitrary: fc.constantFrom(null, -1, 0.5, 101, "", "error", [], {}, [1], { a: "等于" }) },
  );

const files = slip(
  fc.record(
    {
      $schema: slip(fc.string()),
      name: slip(fc.string()),
      rules: slip(fc.dictionary(fc.constantFrom(RULE, RULE, RULE, "Goal"), slip(fc.constantFrom("off", "error")))),
      thresholds: slip(
        fc.record(
          { satisfactionLeast: slip(fc.integer({ min: 0, max: 80 })), weightSums: slip(fc.array(slip(fc.nat(100)))) },
          { requiredKeys: [] },
        ),
      ),
      accepted: slip(
        fc.record(
          {
            units: slip(fc.array(slip(fc.constant("人天")))),
            directions: slip(fc.dictionary(fc.constantFrom("达到", "达到", ""), slip(fc.constant("等于")))),
          },
          { requiredKeys: [] },
        ),
      ),
      library: slip(
        fc.array(
          slip(fc.record({ name: slip(fc.constant("甲")), unit: slip(fc.constant("人")) }, { requiredKeys: ["name"] })),
        ),
      ),
    },
    { requiredKeys: [] },
  ),
);

test("the schema lets pass what the reader takes, and nothing else", () => {
  const schema = z.fromJSONSchema(PROFILE_SCHEMA as Parameters<typeof z.fromJSONSchema>[0]);
  const taken = { yes: 0, no: 0 };
  fc.assert(
    fc.property(files, (file) => {
      const read = readProfile(JSON.stringify(file), [RULE]);
      taken[read.ok ? "yes" : "no"] += 1;
      expect({ file, taken: schema.safeParse(file).success }).toEqual({ file, taken: read.ok });
    }),
    { seed: 4, numRuns: 1000 },
  );
  expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(100);
});
