import { EMPTY_LINE, lineOf } from "./copy";
import type { Damage } from "./damage";

/** 合计, notes and signatures below the table. */
export const closingRows: Damage = {
  name: "closing-rows",
  happensTo: "sheet",
  destroys: false,
  ofRows: false,
  inflict: (copy, random) => {
    const { form, lines } = copy;
    const total = form.budgets.reduce((sum, budget) => sum + budget, 0);
    const cells = form.columns.map((column) => (column === "budget" ? total.toFixed(2) : ""));
    const first = form.columns[0] === "budget" ? 1 : 0;
    const totalLine = lineOf(
      cells.map((cell, index) => (index === first ? (random.pick(["合计", "总计", "合  计"]) ?? "合计") : cell)),
    );
    const below = [
      ...(random.chance(0.6) ? [totalLine] : []),
      ...(random.chance(0.3) ? [EMPTY_LINE] : []),
      ...(random.chance(0.6) ? [lineOf(["注：本表由预算单位填报，一式两份。"])] : []),
      ...(random.chance(0.6) ? [lineOf(["填报人：周某", "", "审核人：吴某", "", "联系电话：0999-1234567"])] : []),
    ];
    return { ...copy, lines: [...lines, ...below] };
  },
};
