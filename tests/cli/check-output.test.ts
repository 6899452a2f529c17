import { checkJson } from "../../src/cli/check-json";
import { checkText } from "../../src/cli/check-text";
import { placesIn } from "../../src/cli/places";
import type { CheckResult } from "../../src/linting/check-result";
import type { Need } from "../../src/linting/rule";
import { NEED_PHRASES } from "../../src/rules/need-phrases";
import { partOf } from "../../src/sheet/sheet-parts";

const PLAIN = { out: () => undefined, err: () => undefined, coloured: false };
const CLEAN: CheckResult = {
  findings: [],
  counts: { error: 0, warning: 0, suggestion: 0 },
  gate: "ready",
  undecided: [],
  suppressed: [],
  expired: [],
};
const UNDECIDED: CheckResult = {
  ...CLEAN,
  undecided: [
    { rule: "statement/a", missing: ["statement"] },
    { rule: "form/b", missing: ["year", "whole-table"] },
    { rule: "statement/c", missing: ["statement"] },
  ],
};

describe("rules that could not judge", () => {
  it("are told to a person by what is missing, apart from what was found", () => {
    expect(checkText(PLAIN, "表", placesIn(partOf("表")), UNDECIDED).split("\n")).toEqual([
      "表",
      "",
      "无法判断（3 条规则，不算通过也不算问题）",
      `  ${NEED_PHRASES.statement}  statement/a statement/c`,
      `  ${NEED_PHRASES.year}；${NEED_PHRASES["whole-table"]}  form/b`,
      "",
      "没有发现问题。  可以报送",
      "",
    ]);
    expect(checkText(PLAIN, "表", placesIn(partOf("表")), CLEAN)).not.toContain("无法判断");
  });

  it("are told to a program rule by rule, with the reason in words", () => {
    expect(checkJson(placesIn(partOf("表")), UNDECIDED)).toMatchObject({
      findings: [],
      undecided: [
        { rule: "statement/a", missing: ["statement"], why: [NEED_PHRASES.statement] },
        { rule: "form/b", missing: ["year", "whole-table"], why: [NEED_PHRASES.year, NEED_PHRASES["whole-table"]] },
        { rule: "statement/c", missing: ["statement"] },
      ],
    });
  });
});

it.each(Object.entries(NEED_PHRASES) as [Need, string][])(
  "what is missing for %s is one plain phrase",
  (_need, phrase) => {
    expect(phrase).toMatch(/^[^请！!。\n]+$/);
  },
);
