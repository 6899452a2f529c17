import { valueOf } from "../../src/domain/entry";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import type { TotalRow } from "../../src/domain/target-table";
import { leftOut } from "../../src/layout/card/left-out";
import { layoutReport } from "../../src/layout/layout-report";
import { printedPages } from "../../src/layout/printed-pages";
import { readDocument } from "../../src/reading/read-document";
import { snapshotOfPlan } from "../../src/sheet/plan-snapshot";
import { cleanGulou } from "../support/gulou-sheets";
import { contentOf } from "./content";
import { documentOf, numberEntry, textEntry } from "./facts";
import { GULOU } from "./gulou-facts";
import { planFaults } from "./plan-faults";

const { document } = readDocument(cleanGulou());
if (!document) throw new Error("not read");
const gulou = document;

const [plan] = layoutReport(gulou, { form: "cards" });
if (!plan) throw new Error("no plan");

describe("the published list as cards", () => {
  it("has one page a project, upright", () => {
    expect(planFaults(plan)).toEqual([]);
    expect(plan.page.orientation).toBe("portrait");
    expect(printedPages(plan).map(({ first }) => first)).toEqual([0, ...(plan.page.breaksBefore ?? [])]);
    expect(printedPages(plan)).toHaveLength(17);
  });

  it("says of each project what the list says", () => {
    const facts = ({ tables }: PerformanceDocument) =>
      contentOf({ ...gulou, tables }).tables.flatMap(({ kind, framework, projects }) =>
        projects.map(({ card, seq, ...project }) => ({
          kind,
          framework,
          ...project,
          told: seq === null || card === null,
        })),
      );
    const again = readDocument(snapshotOfPlan(plan)).document;
    expect(again && facts(again)).toEqual(facts(gulou));
    expect(
      again?.tables.map(({ projects }) => projects.flatMap(({ card }) => card?.funds.map(({ caption }) => caption)))[0],
    ).toEqual(["年度资金总额", "其中：财政拨款", "上年结转", "其他资金"]);
  });

  it("says once that there is no table of the other kind", () => {
    const lines = plan.cells.map((row) => row[0]?.value);
    expect(lines.filter((line) => line === "本单位无部门业务费绩效目标。")).toHaveLength(1);
    expect(lines.filter((line) => line === "2. 部门专项资金绩效目标表")).toHaveLength(17);
  });

  it("keeps the columns of the project that a list lacks as labels", () => {
    const [table] = documentOf(GULOU).tables;
    const [project] = table?.projects ?? [];
    if (!table || !project) throw new Error("no project");
    const told = {
      kind: "other",
      caption: "主管科室",
      entry: { state: "filled", value: "干部科", raw: "干部科", at: project.at },
    } as const;
    const listed = { ...documentOf(GULOU), tables: [{ ...table, projects: [{ ...project, additional: [told] }] }] };
    const [card] = layoutReport(listed, { form: "cards" });
    const read = card && readDocument(snapshotOfPlan(card)).document?.tables[0]?.projects[0]?.card;
    expect(read?.others.map(({ label, entry }) => [label, valueOf(entry)])).toEqual([["主管科室", "干部科"]]);
  });

  it("tells what of a list has no place on cards", () => {
    const [table] = gulou.tables;
    if (!table) throw new Error("no table");
    const total: TotalRow = { label: textEntry("合计"), amount: numberEntry("1,909.11"), sums: [], at: table.at };
    const withTotal = { ...gulou, tables: [{ ...table, totals: [total] }] };
    expect(leftOut(withTotal, "cards")).toEqual({ numbered: true, totals: ["合计 1,909.11"] });
    expect(leftOut(withTotal, "as-read")).toBeNull();
    const again = readDocument(snapshotOfPlan(plan)).document;
    expect(again && leftOut(again, "cards")).toBeNull();
  });

  it("sets a card too long for its page in smaller type, and breaks one longer still between rows", () => {
    const [project] = GULOU.projects;
    if (!project) throw new Error("no project");
    const printed = (count: number) => {
      const indicators = Array.from(
        { length: count },
        (_, index) => project.indicators[index % project.indicators.length],
      ).flatMap((indicator) => indicator ?? []);
      const [card] = layoutReport(documentOf({ ...GULOU, projects: [{ ...project, indicators }] }), { form: "cards" });
      if (!card) throw new Error("no plan");
      expect(planFaults(card)).toEqual([]);
      return {
        pages: printedPages(card).length,
        sizes: Math.min(...Object.values(card.styles).map(({ font }) => font?.size ?? 0)),
      };
    };
    const usual = printed(6).sizes;
    const longer = [12, 13, 14, 15, 16, 17, 18, 72].map(printed);
    const smaller = longer.filter(({ sizes }) => sizes < usual);
    expect(smaller.length).toBeGreaterThan(0);
    expect(smaller.every(({ sizes, pages }) => sizes >= 7 && pages === 1)).toBe(true);
    expect(longer.at(-1)).toMatchObject({ sizes: usual });
    expect(longer.at(-1)?.pages).toBeGreaterThan(2);
  });
});
