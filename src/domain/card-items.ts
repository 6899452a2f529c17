import type { Entry } from "./entry";
import type { AdditionalItem } from "./additional-item";

/** Whether something holds for the year (年度) or for the whole life of the project (实施期, 总体). */
export type Horizon = "annual" | "whole-period" | "unspecified";

/** What the labels of a card name beside name, money, goal and indicators (项目支出绩效目标申报表). */
export interface CardItems {
  /** 主管部门 */
  readonly department: Entry<string>;
  /** 实施单位 */
  readonly implementingUnit: Entry<string>;
  /** 项目属性 / 项目性质: 新增, 延续, 一次性 */
  readonly character: Entry<string>;
  /** 起止时间 as written; the dates are asked of domain/vocabulary/times. Two cells where the form has two. */
  readonly starts: Entry<string>;
  readonly ends: Entry<string>;
  /** 年度目标; the project's `overallGoal` is the goal of the whole period where the form tells them apart. */
  readonly annualGoal: Entry<string>;
  readonly funds: readonly FundsLine[];
  /** 年度主要任务 of a department; empty on a project's card. */
  readonly tasks: readonly DepartmentTask[];
  /** Labels that the standard card lacks (项目负责人, 联系电话, 立项依据 …), in the order they stand. */
  readonly others: readonly LabelledItem[];
}

/**
 * One line of the money block (项目资金), in the form's money unit.
 * total 资金总额 · fiscal 财政拨款 · carried-over 上年结转 · self-raised 自筹 · other 其他资金
 */
export interface FundsLine {
  readonly kind: "total" | "fiscal" | "carried-over" | "self-raised" | "other";
  readonly horizon: Horizon;
  readonly caption: string;
  readonly amount: Entry<number>;
  /**
   * The caption of the column of the amount where the money stands as a grid (全年预算数), as in a self-evaluation; else
   * null.
   */
  readonly amountCaption: string | null;
  /** Of a self-evaluation what stands beside the amount of the year: 年初预算数, 全年执行数, 执行率, 得分; else none. */
  readonly additional: readonly AdditionalItem[];
}

/** One of the main tasks of a department (任务名称, 主要内容, 预算金额). */
export interface DepartmentTask {
  readonly name: Entry<string>;
  readonly content: Entry<string>;
  readonly funds: readonly FundsLine[];
}

export interface LabelledItem {
  readonly label: string;
  readonly entry: Entry<string>;
}
