import { readDocument } from "../../src/reading/read-document";
import { drawForm } from "../support/draw-form";
import { bare } from "./field-forms";
import { linesOf } from "./lines-of-reading";

const DRAWING = `
  | 二级指标 | 三级指标 | 说明 | 性质 | 方向 | 目标值 | 计量单位 |
  | 数量指标 | 组 | | | | | |
  | 质量指标 | 组 | | | | | |
  | ^ | 度 | 数量 | | | | |
`;

describe("intact rows of few and short texts", () => {
  test.each(["known", "unknown"])(
    "a level's word as the detail of a short name stays where it stands, merges %s",
    (merges) => {
      const { snapshot } = drawForm(DRAWING);
      const reading = readDocument(merges === "known" ? snapshot : { ...snapshot, merges: null });
      const truth = [
        "- 产出指标 | 数量指标 | 组 | | | | | |",
        "- 产出指标 | 质量指标 | 组 | | | | | |",
        "- 产出指标 | 质量指标 | 度 | 数量 | | | | |",
      ];
      expect(linesOf(reading).filter((line) => line.startsWith("-"))).toEqual(truth.map(bare));
      expect([reading.repairs, reading.leftovers]).toEqual([[], []]);
    },
  );
});
