import { check } from "../../src/linting/check";
import { STANDARD_PROFILE } from "../../src/linting/profile";
import type { Profile } from "../../src/linting/profile";
import { acceptedVocabulary } from "../../src/linting/accepted-vocabulary";
import { readDocument } from "../../src/reading/read-document";
import { RULES } from "../../src/rules/registry";
import { drawForm } from "../support/draw-form";

const WORDS: Profile["accepted"] = {
  units: ["人天"],
  directions: { 达到: "大于等于", constructor: "等于" },
  natures: { 约束性: "反向指标", 正向: "反向指标" },
  level1: { 成效指标: "效益指标" },
  level2: { 群众满意度: "服务对象满意度指标" },
};

describe("the words a bureau accepts", () => {
  const vocabulary = acceptedVocabulary(WORDS);

  test("mean what the profile says, in whatever width they are written", () => {
    expect(vocabulary.direction("达 到")).toBe("≥");
    expect(vocabulary.nature("约束性")).toBe("negative");
    expect(vocabulary.level1("成效指标")).toBe("benefit");
    expect(vocabulary.level2("群众满意度")).toBe("client-satisfaction");
    expect([vocabulary.isUnit("人天"), vocabulary.isUnit("人次"), vocabulary.isUnit("天人")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("leave the field's own words their meaning", () => {
    expect(vocabulary.nature("正向")).toBe("positive");
    expect(acceptedVocabulary(STANDARD_PROFILE.accepted).direction("constructor")).toBeNull();
  });

  test("are no findings under the bureau's profile", () => {
    const { snapshot } = drawForm(`
      | 一级指标 | 二级指标 | 指标性质 | 方向 |
      | 产出指标 | 数量指标 | 约束性   | 达到 |
      | 产出指标 | 质量指标 | 约束性   | 达到 |`);
    const reading = readDocument(snapshot);
    const told = (profile: Profile): readonly string[] =>
      check({ snapshot, reading, profile }, RULES)
        .findings.map(({ rule }) => rule)
        .filter((rule) => /known$/.test(rule));
    expect(told(STANDARD_PROFILE)).toEqual(
      expect.arrayContaining(["indicator/nature-known", "indicator/direction-known"]),
    );
    expect(told({ ...STANDARD_PROFILE, accepted: WORDS })).toEqual([]);
  });
});
