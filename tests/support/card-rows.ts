import { sheetOf } from "./draw-sheet";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";

/**
 * The rows of a card of one project; `value` "" is an indicator without a value, `satisfied` the name of the last
 * indicator.
 */
export function cardRows(
  name: string,
  budget: string,
  value: string,
  satisfied = "沿线群众满意度",
): readonly (readonly string[])[] {
  return [
    ["项目支出绩效目标申报表"],
    ["（2023年度）"],
    ["项目名称", name, "", "", ""],
    ["主管部门", "清溪县交通运输局", "", "实施单位", "清溪县公路所"],
    ["项目资金（万元）", "年度资金总额", budget, "", ""],
    ["年度目标", `完成${name}全年任务，保障群众出行安全畅通。`, "", "", ""],
    ["一级指标", "二级指标", "三级指标", "指标值", "备注"],
    ["产出指标", "数量指标", `${name}完成里程`, value, ""],
    ["满意度指标", "服务对象满意度指标", satisfied, "≥92%", ""],
  ];
}

/** Such a card on a sheet of this name. */
export function cardSheet(sheet: string, ...card: Parameters<typeof cardRows>): SheetSnapshot {
  return sheetOf(cardRows(...card), sheet).snapshot;
}
