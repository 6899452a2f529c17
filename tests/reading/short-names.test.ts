import fc from "fast-check";
import { readDocument } from "../../src/reading/read-document";
import { snapshotOfGrid } from "../support/snapshot-of-text";
import { compareTables } from "./compare-tables";
import { officialForm } from "./official-form";
import type { TrueIndicator, TrueTable } from "../sheets/true-table";

/**
 * Names of a few signs, among them unfinished words, single units, digits in front and ends of the form's own words.
 */
const short = fc
  .string({ unit: fc.constantFrom(..."组织服务全区度量数标于人次年2315、（）率"), minLength: 1, maxLength: 5 })
  .filter((text) => /[组织服务全区度量数率]/.test(text));
const orBlank = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const LEVELS = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;

const indicators: fc.Arbitrary<readonly TrueIndicator[]> = fc
  .array(
    fc.record({
      level: fc.nat(LEVELS.length - 1),
      level3: short,
      detail: orBlank(short),
      nature: orBlank(fc.constantFrom("正向指标", "反向指标", "定性指标")),
      direction: orBlank(fc.constantFrom("大于等于", "等于", "小于等于", "定性")),
      value: orBlank(fc.constantFrom("1", "95", "10.00", "有效改善", "12月底前", "≥95%")),
      unit: orBlank(fc.constantFrom("%", "人", "公里", "元/人", "人（团队）")),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) =>
    [...list]
      .sort((a, b) => a.level - b.level)
      .map(({ level, ...rest }) => {
        const [level1, level2] = LEVELS[level] ?? LEVELS[0];
        return { level1, level2, ...rest };
      }),
  );

const table: fc.Arbitrary<TrueTable> = fc
  .array(
    fc.record({
      name: short,
      budget: fc.constantFrom(2, 10.5, 1350),
      overallGoal: fc.constantFrom("完成全年任务。", "完成任务", "组织培训，保障运转"),
      indicators,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((projects) => ({
    unitCode: "116001",
    unitName: "某某局",
    year: 2023,
    projects: projects.map((project, index) => ({ ...project, seq: index + 1 })),
  }));

describe("short and unfinished names", () => {
  test.each(["known", "unknown"])(
    "on intact rows are never put together nor moved, however few cells are filled, merges %s",
    (merges) => {
      fc.assert(
        fc.property(table, (truth) => {
          const form = officialForm(truth);
          const reading = readDocument(snapshotOfGrid(form.rows, { merges: merges === "known" ? form.merges : null }));
          expect(compareTables(truth, reading.document?.tables ?? []).differences).toEqual([]);
          expect([reading.repairs, reading.leftovers]).toEqual([[], []]);
        }),
        { numRuns: 1000, seed: 1625089449 },
      );
    },
    120_000,
  );
});
