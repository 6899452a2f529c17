import { someDamages } from "./damage/damaged-copy";
import { DAMAGES } from "./damage/kinds";
import { noOutcome, readCopy } from "./damage/read-copies";
import { cardForms } from "./card-forms";
import type { DrawnForm } from "./forms/drawn-form";
import { fieldForms } from "./field-forms";
import { listForm } from "./forms/list-form";
import { LIST_STYLES } from "./forms/list-styles";
import { writtenForm } from "./forms/written-form";
import { otherUnits } from "./other-units";

/**
 * Copies in which a cell was once read otherwise in silence, found by longer hunts; by the kind of thing that went
 * unsaid.
 */
const HUNTED: readonly (readonly [string, string, string, number])[] = [
  ["a row without a name taken for the rest of the row above", "云溪县第三实验小学", "values in one cell", 557548],
  ["a whole row with torn words taken for the rest of the row above", "河口市生态环境监测站", "official", 444528],
  ["a level torn before its last sign taken for a name", "北湖市农业农村局", "weights and 指标解释", 43619],
  ["a level's qualitative value taken for the edge of a word", "河口市生态环境监测站", "values in one cell", 1115],
  ["a level that slid into the name's column, its rest below", "北湖市农业农村局", "official", 5000149],
  ["a level torn in its middle taken for a project's name", "柳桥区消防救援大队", "another order, without 序号", 1201],
  ["a torn level at the left edge taken for a project's name", "临江市中心医院", "another order, without 序号", 667035],
  ["a level and a name in the project's column", "南岭县体育中心", "another order, without 序号", 56789255],
  ["a level and a name in the column of the goals", "平安市自来水公司", "another order, without 序号", 2222513],
  ["数量目标 glued to a name", "云溪县第三实验小学", "Fujian 2017", 78901689],
  ["a level glued to a name, what follows one column to the left", "望江县融媒体中心", "values in one cell", 1111335],
  [
    "方向 glued to the value, what follows one column to the left",
    "碧溪市图书馆",
    "another order, without 序号",
    6667263,
  ],
  ["方向 glued to the value without a blank", "碧溪市图书馆", "another order, without 序号", 8000246],
  ["定性 glued to a value in words", "临江市中心医院", "weights and 指标解释", 6000558],
  ["指标 that completes 定性 in two columns", "河口市生态环境监测站", "2021 framework", 54409],
  ["定性 on the next page", "临江市中心医院", "2021 framework", 61156],
  ["等于 on the next page, of 大于等于", "丰源县人民法院", "another order, without 序号", 78901267],
  ["等于 on the next page with the rest of a name", "云溪县第三实验小学", "another order, without 序号", 54864],
  ["a value in words under the unit's caption", "河口市生态环境监测站", "Fujian 2017", 45679080],
  ["a moved row on a sheet where no other was", "柳桥区消防救援大队", "values in one cell", 9000049],
  ["several odd cells on a sheet where no row was moved", "清水镇人民政府", "Fujian 2017", 45679188],
  ["经济成本指, the only sign of the framework of 2021", "柳桥区消防救援大队", "2021 framework", 6000321],
  ["an explanation below a whole name", "翠屏区园林绿化管理所", "official", 557072],
  ["the rest of a project's name below its goal", "东和街道办事处", "Fujian 2017", 1000176],
  ["the rest of a name where an explanation would stand", "海东区公路养护中心", "Fujian 2017", 1180],
  ["the rest of a name below an explanation", "清水镇人民政府", "official", 131505],
  ["DN10 and 0 以上", "平安市自来水公司", "2021 framework", 78901796],
  ["edges of words under the columns of value and unit", "清水镇人民政府", "2021 framework", 6666862],
  ["an edge of a word in the value's column", "望江县融媒体中心", "values in one cell", 2788],
  ["edges of words and a number", "金沙县疾病预防控制中心", "Fujian 2017", 444971],
  ["the edges of a page with the rest of a name", "柳桥区消防救援大队", "Fujian 2017", 98986],
  ["a project's number again on the next page, its name torn", "柳桥区消防救援大队", "values in one cell", 10083],
];

/** The same of written lists: the form, the kinds of damage (all others left out) and the seed. */
const HUNTED_LISTS: readonly (readonly [string, string, string, number])[] = [
  [
    "levels without a caption, glued to names",
    "Fujian 2017: no caption over the levels, what was done beside the goal",
    "glued-levels",
    6,
  ],
  [
    "产出 and 数量目标 in one cell without a blank",
    "Fujian 2017: no caption over the levels, what was done beside the goal",
    "glued-levels",
    236,
  ],
  [
    "a level glued to a name, all that follows in the column before its own",
    "Fujian 2017: captions of the levels printed, 参考标准, the whole year's goal as the value",
    "glued-levels",
    5,
  ],
  [
    "a whole page moved under levels without a caption",
    "Fujian 2017: no caption over the levels, what was done beside the goal",
    "page-shifted",
    6,
  ],
  [
    "a glued row below a page number taken for the rest of the row above",
    "Fujian 2017: captions of the levels printed, 参考标准, the whole year's goal as the value",
    "filled-down+level-one-missing+glued-levels+broken-over-rows+page-number+page-header",
    1234,
  ],
  [
    "a row of levels and values of places, its name below",
    "places: the whole and its townships beside each other, values with signs and units",
    "level-one-missing+missing-detail+glued-levels+broken-over-rows+page-number+rule-lines+closing-rows+moved-sheet+merges-unknown",
    1254,
  ],
  [
    "a 二级指标 in the column of the unit's name",
    "columns by each other's names: the sign under 指标性质, 正向指标 under 指标方向性",
    "level-one-missing+goal-shared+inner-blanks+collapsed-level-one+torn-apart+glued-levels+rule-lines",
    1978,
  ],
  [
    "a 二级指标 that slid under 评价内容, of which no 一级指标 is printed",
    "Fujian 2017: 评价内容 over the columns of both levels, 绩效内容, 绩效标准",
    "level-one-missing+glued-levels+shifted-left+blank-rows+page-header+moved-sheet",
    2613,
  ],
  [
    "values one column too far right, in a column of words",
    "names under 单位（专项）名称, goals under 实施期绩效目标, blanks below a project",
    "extra-cell",
    15,
  ],
  [
    "the same where few rows are left in their place",
    "names under 单位（专项）名称, goals under 实施期绩效目标, blanks below a project",
    "extra-cell",
    38,
  ],
  [
    "target, actual value, score and weight one column too far right",
    "self-evaluation: goal and actual value under one caption, score before the weight",
    "extra-cell",
    54,
  ],
  [
    "a target in the column of actual values",
    "self-evaluation: actual value, score and reason of deviation behind the weight",
    "extra-cell",
    7,
  ],
  [
    "a target among the remarks",
    "columns of the project: said again on every row, an unknown one among them",
    "extra-cell",
    34,
  ],
  [
    "方向 under 指标性质, told by one word",
    "columns by each other's names: the sign under 指标性质, 正向指标 under 指标方向性",
    "extra-cell",
    128,
  ],
  [
    "values of the last place beyond the edge of the page",
    "places: the whole and its townships beside each other, values with signs and units",
    "cut-off-page",
    2,
  ],
  [
    "what is said of a project behind its indicators, beyond the edge of the page",
    "columns of the project: behind the indicators, merged over them",
    "cut-off-row",
    81,
  ],
  [
    "the only remark of a table, beyond the edge of the page",
    "columns of the project: said again on every row, an unknown one among them",
    "cut-off-row",
    34,
  ],
  [
    "二级指标 that slid under 评价内容 on a page cut off",
    "Fujian 2017: 评价内容 over the columns of both levels, 绩效内容, 绩效标准",
    "cut-off-page",
    4,
  ],
  [
    "a whole page moved, names standing under 指标值",
    "names under 单位（专项）名称, goals under 实施期绩效目标, blanks below a project",
    "torn-apart+broken-over-pages+cut-off-page+page-shifted",
    199,
  ],
  [
    "a column too many before the values, so that none stands in its own",
    "names under 单位（专项）名称, goals under 实施期绩效目标, blanks below a project",
    "collapsed-level-one+shifted-left+blank-column",
    383,
  ],
  [
    "a value of the second place that may be the first one's",
    "places: one value column for each county under one caption",
    "filled-down+collapsed-level-one+extra-cell+glued-levels+shifted-right+shifted-left+blank-column+hidden-rows",
    93,
  ],
  [
    "an explanation on a row of its own below another's taken for one indicator more",
    "the sign under 指标性质 and no 方向, the goal under 项目年度绩效目标",
    "filled-down+detail-apart+glued-levels+glued-signs+project-shifted+cut-off-row+page-shifted+blank-column",
    267,
  ],
  [
    "units under 责任科室, the office among the remarks",
    "table away from column A, columns in another order, without 序号 and 指标明细说明, signs as directions, extra columns",
    "full-width+glued-signs+broken-over-pages+blank-rows+rule-lines+page-header+page-shifted+blank-column+merges-unknown",
    338,
  ],
  [
    "all that is beside the values one column too far right, none of it in its own",
    "names under 单位（专项）名称, goals under 实施期绩效目标, blanks below a project",
    "blank-column",
    61,
  ],
  [
    "all remarks, where explanations stand apart, in the next column",
    "names under 单位（专项）名称, goals under 实施期绩效目标, blanks below a project",
    "detail-apart+line-breaks+blank-column",
    2874,
  ],
  [
    "a text that may stand in any of three columns",
    "names under 单位（专项）名称, goals under 实施期绩效目标, blanks below a project",
    "broken-over-pages+blank-rows+rule-lines+page-shifted+blank-column+closing-rows+moved-sheet",
    452,
  ],
  [
    "what was reached one column too far right, where other rows were moved",
    "Fujian 2017: no caption over the levels, what was done beside the goal",
    "full-width+torn-apart+broken-over-rows+blank-column",
    70351,
  ],
  [
    "a target two columns too far right",
    "names under 单位（专项）名称, goals under 实施期绩效目标, blanks below a project",
    "number-writings+extra-cell+shifted-right+broken-over-rows+torn-edge+rule-lines+blank-column",
    71464,
  ],
];

/** The same of written cards. */
const HUNTED_CARDS: readonly (readonly [string, string, string, number])[] = [
  [
    "a level glued to its name in the left of two blocks, all that follows one column to the left",
    "the card of 2015, two blocks side by side under shared first levels",
    "glued-levels",
    7400,
  ],
  [
    "a level and a name under 一级指标",
    "the card of 2015, two blocks side by side under shared first levels",
    "collapsed-level-one+glued-levels+project-shifted+blank-rows+rule-lines",
    8236,
  ],
  [
    "成本指 with its value, its rest and the name below",
    "the card of 2015, two blocks with all their levels, a label over each, the reasons for the project below its money",
    "glued-levels+broken-over-pages+page-header",
    8241,
  ],
  [
    "质量指 with a value that slid under the names",
    "the card of 2015 with its labels and values in one cell each, blanks inside the labels, the money unit on a line above",
    "glued-levels+broken-over-pages+rule-lines+closing-rows",
    7043,
  ],
  [
    "a name under the value, its value under 备注",
    "the card of 2015, one block, goals and money side by side",
    "number-writings+rule-lines+cut-off-row",
    100988,
  ],
  [
    "经济成本指标 glued to a name, the only sign of the framework of 2021",
    "the form of a whole department of the framework of 2021 with weights, one amount a task, the sum below",
    "glued-levels+shifted-right+broken-words",
    7069,
  ],
  [
    "both levels in one cell under the names",
    "the card of 2015 with its labels and values in one cell each, blanks inside the labels, the money unit on a line above",
    "glued-levels+shifted-right+broken-words+cut-off-page+closing-rows",
    500366,
  ],
  [
    "a value under the names where a torn level stands",
    "self-evaluation of a project: money as a grid, the goal beside what was done, the sum of the points",
    "inner-blanks+glued-levels+broken-over-pages+moved-sheet",
    505314,
  ],
  [
    "the same of two cells only",
    "goals and indicators of several years above those of the year, the goals numbered",
    "goal-shared+glued-levels+broken-over-pages+closing-rows+moved-sheet",
    505718,
  ],
  [
    "a name without a value below another name",
    "a card of a city with the money unit above, reasons and plans in wide cells, the goal beside its label",
    "inner-blanks+line-breaks+glued-levels+glued-signs+broken-over-pages+broken-over-rows+blank-rows+cut-off-row+merges-unknown",
    505517,
  ],
  [
    "a value under 备注",
    "the card of 2015 with its labels and values in one cell each, blanks inside the labels, the money unit on a line above",
    "collapsed-level-one+glued-levels+shifted-right+page-number+rule-lines+cut-off-page",
    507893,
  ],
  [
    "the goal of the year on a page that stands two columns further right",
    "goals and indicators of several years above those of the year, the goals numbered",
    "goal-shared+full-width+glued-levels+page-shifted",
    586,
  ],
  [
    "a weight under 指标解释",
    "two cards of the framework of 2021 on one sheet, weights and explanations, a page head repeated in the second",
    "number-writings+level-one-late+broken-over-pages+broken-words+torn-edge+page-number+blank-column",
    23,
  ],
  [
    "指标 at the left edge, the rest of 产出 on a page that stands further left",
    "two projects, the labels of each in one cell above its own small table",
    "broken-over-pages+blank-rows+page-shifted+closing-rows+merges-unknown",
    900435,
  ],
  [
    "the header again on a page that stands further right",
    "the card of 2015, two blocks with all their levels, a label over each, the reasons for the project below its money",
    "level-one-missing+full-width+glued-signs+page-header+page-shifted",
    910139,
  ],
  [
    "a torn name that ends as a whole one, its rest below",
    "a card of a city with the money unit above, reasons and plans in wide cells, the goal beside its label",
    "number-writings+line-breaks+missing-detail+broken-over-pages+blank-rows",
    910083,
  ],
  [
    "a value under 指标解释, its weight under 指标值",
    "the framework of 2021 with the explanation before the value, the weight last, a side label down the whole table",
    "level-one-late+line-breaks+missing-detail+broken-over-pages+broken-over-rows+torn-edge+page-number+page-header",
    2859,
  ],
  [
    "points under 偏差原因",
    "self-evaluation of a project: money as a grid, the goal beside what was done, the sum of the points",
    "broken-over-pages+cut-off-page+blank-column+moved-sheet",
    432,
  ],
  [
    "an explanation below a row of which it is missing, the value in its column",
    "合计, 财政拨款 and 其他资金 side by side behind the label of money, their amounts below",
    "detail-apart+inner-blanks+glued-signs+shifted-left",
    7018,
  ],
  [
    "the same, the value and its weight one column to the left",
    "the framework of 2021 with the explanation before the value, the weight last, a side label down the whole table",
    "detail-apart+line-breaks+page-title",
    7047,
  ],
  [
    "the same where levels and words are torn as well",
    "the framework of 2021 with the explanation before the value, the weight last, a side label down the whole table",
    "level-one-missing+goal-shared+detail-apart+line-breaks+full-width+extra-cell+torn-apart+blank-rows+cut-off-page+hidden-rows",
    7142,
  ],
  [
    "the same where it is not known which cells were merged",
    "合计, 财政拨款 and 其他资金 side by side behind the label of money, their amounts below",
    "detail-apart+page-number+hidden-rows+merges-unknown",
    7208,
  ],
  [
    "the same in the last rows before the edge of the page",
    "合计, 财政拨款 and 其他资金 side by side behind the label of money, their amounts below",
    "number-writings+filled-down+detail-apart+inner-blanks+line-breaks+glued-signs+page-number+cut-off-page",
    7227,
  ],
  [
    "the same on a page that stands further right",
    "合计, 财政拨款 and 其他资金 side by side behind the label of money, their amounts below",
    "detail-apart+inner-blanks+extra-cell+glued-levels+page-header+page-shifted+moved-sheet",
    7246,
  ],
  [
    "two blocks side by side, the right one further right from the second page on",
    "the card of 2015, two blocks with all their levels, a label over each, the reasons for the project below its money",
    "page-header+blank-column",
    501203,
  ],
  [
    "the same on the first page and not on the last, levels in the column before their own",
    "the card of 2015, two blocks with all their levels, a label over each, the reasons for the project below its money",
    "levels-right+page-header+blank-column",
    500139,
  ],
  [
    "two blocks on pages that stand further right each",
    "the card of 2015, two blocks side by side under shared first levels",
    "level-one-missing+full-width+torn-apart+glued-levels+page-header+page-shifted+blank-column",
    500381,
  ],
  [
    "the same with a title on each page",
    "the card of 2015, two blocks side by side under shared first levels",
    "level-one-late+line-breaks+collapsed-level-one+torn-apart+broken-over-pages+broken-over-rows+page-title+cut-off-page+page-shifted+blank-column",
    500020,
  ],
  [
    "a value under 指标解释 behind an empty column",
    "the framework of 2021 with the explanation before the value, the weight last, a side label down the whole table",
    "missing-detail+blank-column",
    21111,
  ],
  [
    "explanations under 指标值, the values beyond the edge of the page",
    "合计, 财政拨款 and 其他资金 side by side behind the label of money, their amounts below",
    "filled-down+levels-right+cut-off-page+blank-column",
    500588,
  ],
];

/** The written lists and cards, each as the mix of copies damages it. */
const WRITTEN: readonly (readonly [string, DrawnForm["captions"], string, string, number])[] = [
  ...HUNTED_LISTS.map(([kind, name, kinds, seed]) => [kind, "list", name, kinds, seed] as const),
  ...HUNTED_CARDS.map(([kind, name, kinds, seed]) => [kind, "card", name, kinds, seed] as const),
];

/** About as many rows as are damaged in the 2020 Gulou copy. */
const SHARE = 0.4;

describe("copies that were once read otherwise in silence", () => {
  test.each(HUNTED)("%s", (_kind, unit, styleName, seed) => {
    const style = LIST_STYLES.find(({ name }) => name === styleName);
    const facts = otherUnits().find(({ unitName }) => unitName === unit);
    if (!style || !facts) throw new Error(`No form of ${unit} in the style ${styleName}.`);
    const account = noOutcome();
    readCopy([account], listForm(facts, style), seed, someDamages(seed), SHARE);
    expect(account.silent).toEqual([]);
  });

  test.each(WRITTEN)("%s", (_kind, captions, name, kinds, seed) => {
    const forms = captions === "card" ? cardForms() : [...fieldForms("list-variants.txt"), ...fieldForms()];
    const form = forms.find((written) => written.name === name);
    const damages = DAMAGES.filter((damage) => kinds.split("+").includes(damage.name));
    if (!form || damages.length !== kinds.split("+").length)
      throw new Error(`No form ${name} or no damage among ${kinds}.`);
    const account = noOutcome();
    readCopy([account], writtenForm(name, form.snapshot, captions), seed, damages, SHARE);
    expect(account.silent).toEqual([]);
  });
});
