import { captionsOn } from "../../src/review/open/captions-on";
import { sheetOf } from "../support/draw-sheet";

describe("captions on a sheet that is no form", () => {
  it("are told by their official names, in the form's order, with those it lacks", () => {
    const { snapshot } = sheetOf([["台账"], ["计量单位", "三级指标", "备注"]]);
    const { found, missing } = captionsOn(snapshot);
    expect(found).toEqual(["三级指标", "计量单位"]);
    expect(missing).toContain("项目名称");
    expect(missing).not.toContain("分值");
    expect(missing).not.toContain("三级指标");
  });

  it("are none on an empty sheet", () => {
    expect(captionsOn(sheetOf([]).snapshot).found).toEqual([]);
  });
});
