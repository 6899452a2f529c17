import { valueOf } from "../../src/domain/entry";
import type { Entry } from "../../src/domain/entry";
import type { Reading } from "../../src/domain/reading";
import { readDocument } from "../../src/reading/read-document";
import type { CellRange } from "../../src/sheet/cell-range";
import { snapshotOfGrid } from "../support/snapshot-of-text";

/** A sheet drawn with bars; the first and last bar of a line are its edges. */
function drawn(text: string, merges: readonly CellRange[] | null = []): Reading {
  const rows = text
    .trim()
    .split("\n")
    .map((line) =>
      line.trim().startsWith("|")
        ? line
            .trim()
            .slice(1, -1)
            .split("|")
            .map((cell) => cell.trim().replaceAll("\\n", "\n"))
        : [line.trim()],
    );
  return readDocument(snapshotOfGrid(rows, { merges }));
}

const said = (entry: Entry<unknown> | undefined): unknown =>
  entry === undefined ? undefined : entry.state === "filled" ? entry.value : entry.state;

function projectsOf(reading: Reading) {
  return (reading.document?.tables ?? []).flatMap((table) => table.projects);
}

function indicatorsOf(reading: Reading) {
  return projectsOf(reading).flatMap((project) =>
    project.indicators.map(({ level1, level2, level3, direction, value, unit }) =>
      [level1, level2, level3, direction, value, unit].map(said).join(" "),
    ),
  );
}

describe("forms other than the official one", () => {
  test("columns in another order, under other captions, with some missing and one unknown", () => {
    const reading = drawn(`
      | 项目名称 | 总体目标 | 预算金额（元） | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标解释 | 备注 |
      | 图书采购 | 采购图书一万册，满足师生阅读需要。 | 350,000.00 | 产出指标 | 数量指标 | 采购图书数量 | ≥10000册 | 当年新购 | 续签 |
      | | | | | 质量指标 | 图书正版率 | 100% | | |
      | | | | 满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥95% | | |
    `);
    expect(
      projectsOf(reading).map(({ seq, name, budget, overallGoal }) => [seq, name, budget, overallGoal].map(said)),
    ).toEqual([["absent", "图书采购", 350000, "采购图书一万册，满足师生阅读需要。"]]);
    expect(indicatorsOf(reading)).toEqual([
      "产出指标 数量指标 采购图书数量 absent ≥10000册 absent",
      "产出指标 质量指标 图书正版率 absent 100% absent",
      "满意度指标 服务对象满意度指标 学生满意度 absent ≥95% absent",
    ]);
    expect(said(reading.document?.moneyUnit)).toBe("元");
    expect(
      projectsOf(reading)[0]?.indicators.flatMap(({ additional: extras }) =>
        extras.map(({ kind, caption, entry }) => `${kind} ${caption} ${String(said(entry))}`),
      ),
    ).toEqual(["remark 备注 续签", "remark 备注 blank", "remark 备注 blank"]);
    expect(reading.leftovers).toEqual([]);
  });

  test("two tables with their headings, one of them said to be none, a total row and notes below", () => {
    const reading = drawn(`
      2023年清水镇人民政府预算绩效目标情况说明
      2023年清水镇人民政府共设立3个项目绩效目标，分别为：环境整治、道路、桥梁养护和水利维护项目，共涉及财政拨款资金1,045.50万元。
      1. 部门业务费绩效目标表
      | 单位名称 | | | | | | | 单位：万元 |
      | 序号 | 项目名称 | 年度预算 | 项目绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位 | 分值 |
      | 1 | 环境整治 | 45.5 | 全年整治村庄十二个，环境明显改善。 | 产出指标 | 数量指标 | 整治村庄数量 | 12 | 个 | 30 |
      | | | | | 效益指标 | 生态效益指标 | 垃圾无害化处理率 | 98 | % | 20 |
      | 合计 | | 45.5 | | | | | | | |
      2. 部门专项资金绩效目标表
      | 序号 | 项目名称 | 年度预算 | 项目绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位 | 分值 |
      | 1 | 道路、桥梁养护 | 900 | 保持道路桥梁完好。 | 产出指标 | 数量指标 | 养护里程 | 46 | 公里 | 30 |
      | 2 | 水利维护 | 100 | 保障农田灌溉。 | 产出指标 | 数量指标 | 清淤渠道长度 | 8 | 公里 | 30 |
      注：本表金额单位为万元。
      | 填表人：张三 | | 审核人：李四 | | 联系电话：12345678 |
    `);
    expect(
      reading.document?.tables.map(({ kind, projects }) => [kind, projects.map(({ name }) => said(name))]),
    ).toEqual([
      ["business-expense", ["环境整治"]],
      ["special-fund", ["道路、桥梁养护", "水利维护"]],
    ]);
    const statement = reading.document?.statement;
    expect(statement?.names.map(valueOf)).toEqual(["环境整治", "道路、桥梁养护", "水利维护"]);
    expect(
      statement && [
        said(statement.year),
        said(statement.unitName),
        said(statement.projectCount),
        said(statement.total),
      ],
    ).toEqual([2023, "清水镇人民政府", 3, 1045.5]);
    expect(reading.document?.tables[0]?.projects[0]?.indicators.map(({ weight }) => said(weight))).toEqual([30, 20]);
    expect(said(reading.document?.moneyUnit)).toBe("万元");
    expect(
      reading.document?.tables.map(({ totals }) => totals.map(({ label, amount }) => [said(label), said(amount)])),
    ).toEqual([[["合计", 45.5]], []]);
    expect(reading.leftovers).toEqual([]);
    expect(reading.asides.map(({ role, text }) => [role, text])).toEqual([
      ["note", "注：本表金额单位为万元。"],
      ["signature", "填表人：张三"],
      ["signature", "审核人：李四"],
      ["signature", "联系电话：12345678"],
    ]);
  });

  test("the 2021 framework with 成本指标 as a first level", () => {
    const reading = drawn(
      `
      | 序号 | 项目名称 | 预算数（万元） | 年度总体目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
      | 1 | 泵站运行 | 80 | 保障泵站正常运行，汛期不停机。 | 成本指标 | 经济成本指标 | 运行总成本 | ≤ | 80 | 万元 | 20 |
      | | | | | 产出指标 | 数量指标 | 运行泵站数量 | = | 6 | 座 | 20 |
      | | | | | | 时效指标 | 汛期开机及时率 | ≥ | 98 | % | 20 |
      | | | | | 效益指标 | 社会效益指标 | 保护农田面积 | ≥ | 3.2 | 万亩 | 20 |
    `,
      null,
    );
    expect(projectsOf(reading)[0]?.indicators.map(({ level1 }) => said(level1))).toEqual([
      "成本指标",
      "产出指标",
      "产出指标",
      "效益指标",
    ]);
    expect(reading.repairs).toEqual([]);
  });

  test("texts with line breaks in their cells, and a money cell that is no number", () => {
    const reading = drawn(`
      | 序号 | 项目名称 | 预算金额(万元) | 总体目标 | 一级指标 | 二级指标 | 三级指标 | 方向 | 目标值 | 计量单位 |
      | 1 | 信息化\\n建设 OA system | 待定 | 建成统一\\n平台。 | 产出\\n指标 | 数量\\n指标 | 建设系统\\n数量 | 大于\\n等于 | 2 | 套 |
    `);
    const [project] = projectsOf(reading);
    expect(project && [said(project.name), project.budget, said(project.overallGoal)]).toEqual([
      "信息化建设OA system",
      expect.objectContaining({ state: "unreadable", raw: "待定" }),
      "建成统一平台。",
    ]);
    expect(indicatorsOf(reading)).toEqual(["产出指标 数量指标 建设系统数量 大于等于 2 套"]);
    expect(reading.repairs).toEqual([]);
  });

  test("title, year, unit line and header printed again on each page are one table", () => {
    const page = (rows: string): string => `
      财政支出项目绩效目标表
      （2022年度）
      | 单位名称：[201003]云溪县第三实验小学 | | | | | | | | 单位：万元 |
      | 序号 | 项目名称 | 预算金额 | 总体目标 | 一级指标 | 二级指标 | 三级指标 | 目标值 | 计量单位 |
      ${rows}`;
    const reading = drawn(
      page(
        "| 1 | 校舍维修 | 86.5 | 完成教学楼屋面防水。 | 产出指标 | 数量指标 | 维修面积 | 3200 | 平方米 |\n— 1 —",
      ).trimEnd() +
        page(
          "| | | | | 产出指标 | 质量指标 | 验收合格率 | 100 | % |\n| 2 | 教师培训 | 4.2 | 组织校本培训。 | 产出指标 | 数量指标 | 培训期数 | 6 | 期 |\n— 2 —",
        ),
    );
    expect(reading.document?.tables.length).toBe(1);
    expect(projectsOf(reading).map(({ name, indicators }) => [said(name), indicators.length])).toEqual([
      ["校舍维修", 2],
      ["教师培训", 1],
    ]);
    const document = reading.document;
    expect(
      document &&
        [document.title, document.year, document.unitCode, document.unitName, document.moneyUnit].map((entry) =>
          said(entry),
        ),
    ).toEqual(["财政支出项目绩效目标表", 2022, "201003", "云溪县第三实验小学", "万元"]);
    expect(reading.leftovers).toEqual([]);
    expect(reading.asides.map(({ role, text }) => [role, text])).toEqual([
      ["page-number", "— 1 —"],
      ["page-number", "— 2 —"],
    ]);
  });

  test("a goal in numbered sentences, one a row, stays one goal", () => {
    const reading = drawn(`
      | 序号 | 项目名称 | 预算金额(万元) | 总体目标 | 一级指标 | 二级指标 | 三级指标 | 目标值 | 计量单位 |
      | 1 | 校舍维修 | 86.5 | 1.完成教学楼屋面防水； | 产出指标 | 数量指标 | 维修面积 | 3200 | 平方米 |
      | | | | 2.改造卫生间六间； | | | | | |
      | | | | 3.开学前交付使用。 | | 质量指标 | 验收合格率 | 100 | % |
    `);
    expect(projectsOf(reading).map(({ overallGoal }) => said(overallGoal))).toEqual([
      "1.完成教学楼屋面防水；2.改造卫生间六间；3.开学前交付使用。",
    ]);
    expect(projectsOf(reading)[0]?.indicators.length).toBe(2);
    expect(reading.leftovers).toEqual([]);
  });

  test("the official header without projects is a table with none", () => {
    const reading = drawn(`
      | 序号 | 项目名称 | 年预算安排资金(万元) | 项目总体绩效目标 | 项目年度绩效目标 | | | | | | | |
      | | | | | 一级指标 | 二级指标 | 三级指标 | 指标明细说明 | 指标性质 | 方向 | 绩效目标值 | 计量单位 |
    `);
    expect(reading.document?.tables.map(({ projects }) => projects.length)).toEqual([0]);
    expect(reading.recognition.missing).toEqual([]);
  });

  test("a sheet that is no 绩效目标表 gives no document, what was looked for, and all its cells", () => {
    const reading = drawn(`
      | 姓名 | 部门 | 工资 |
      | 张三 | 办公室 | 5000 |
    `);
    expect(reading.document).toBeNull();
    expect(reading.recognition.found).toEqual([]);
    expect(reading.recognition.missing).toContain("三级指标");
    expect(reading.leftovers.length).toBe(6);
    expect(readDocument(snapshotOfGrid([])).document).toBeNull();
  });
});

describe("the prose", () => {
  const TABLE = `
      | 序号 | 项目名称 | 预算金额(万元) | 总体目标 | 一级指标 | 二级指标 | 三级指标 | 目标值 | 计量单位 |
      | 1 | 考察、外调经费 | 2 | 完成考察外调。 | 产出指标 | 数量指标 | 考察人数 | 13 | 人 |
      | 2 | 考察 | 3 | 完成日常考察。 | 产出指标 | 数量指标 | 考察次数 | 4 | 次 |`;

  test("keeps a listed name that the table does not have, and takes the longest name of the table first", () => {
    const statement = drawn(
      `2022年某某局共设置3个项目绩效目标，分别是考察、外调经费、慰问经费、考察项目，共涉及财政拨款资金5万元。${TABLE}`,
    ).document?.statement;
    expect(statement?.names.map(valueOf)).toEqual(["考察、外调经费", "慰问经费", "考察"]);
  });

  test("understands the sentence used in Shanghai", () => {
    const statement = drawn(
      `本部门5个预算单位开展了2026年项目预算绩效目标编报工作，编报绩效目标的项目247个，涉及项目预算资金314,076.90万元。${TABLE}`,
    ).document?.statement;
    expect(
      statement && [
        said(statement.year),
        said(statement.projectCount),
        said(statement.total),
        said(statement.totalUnit),
        statement.names,
      ],
    ).toEqual([2026, 247, 314076.9, "万元", []]);
  });

  test.each([
    ["本单位无部门业务费绩效目标。", true, "absent"],
    ["本单位无部门专项资金绩效目标。", "absent", true],
    ["2. 部门专项资金绩效目标表\n本单位无。", "absent", true],
  ])("%s", (line, business, special) => {
    const statement = drawn(`${line}${TABLE}`).document?.statement;
    expect(statement && [said(statement.noBusinessExpense), said(statement.noSpecialFund)]).toEqual([
      business,
      special,
    ]);
  });

  test("goes on over the lines it was broken into", () => {
    const statement = drawn(
      `2022年某某局共设置2个项目绩效目标，分别是考察、外调\n经费、考察项目，共涉及财政拨款资金\n5万元。${TABLE}`,
    ).document?.statement;
    expect(statement && [statement.names.map(valueOf), said(statement.total)]).toEqual([["考察、外调经费", "考察"], 5]);
  });
});
