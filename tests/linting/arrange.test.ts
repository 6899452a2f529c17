import { groupByProject, groupByRule, groupBySeverity } from "../../src/linting/arrange";
import type { PerformanceDocument } from "../../src/domain/performance-document";
import type { Project } from "../../src/domain/project";
import type { Finding } from "../../src/linting/finding";
import { rangeOf } from "../../src/sheet/cell-range";
import type { Severity } from "../../src/sheet/severity";

function finding(rule: string, severity: Severity, row: number, column = 0): Finding {
  return { rule, messageId: "", severity, message: "", at: rangeOf(row, column, row, column), related: [], fix: null };
}

const absent = { state: "absent", expectedNear: rangeOf(0, 0, 0, 0) } as const;

function project(row: number, lastRow: number): Project {
  return {
    seq: absent,
    name: absent,
    budget: absent,
    overallGoal: absent,
    indicators: [],
    card: null,
    additional: [],
    at: rangeOf(row, 0, lastRow, 11),
  };
}

const first = project(5, 9);
const second = project(12, 14);

const document: PerformanceDocument = {
  sheet: "表",
  title: absent,
  year: absent,
  unitCode: absent,
  unitName: absent,
  moneyUnit: absent,
  statement: null,
  tables: [
    {
      kind: "unspecified",
      form: "list",
      framework: "2015",
      additionalColumns: [],
      totals: [],
      header: {
        seq: absent,
        name: absent,
        budget: absent,
        overallGoal: absent,
        level1: absent,
        level2: absent,
        level3: absent,
        detail: absent,
        nature: absent,
        direction: absent,
        value: absent,
        unit: absent,
        weight: absent,
      },
      projects: [first, second],
      at: rangeOf(4, 0, 14, 11),
    },
  ],
};

const findings = [
  finding("b", "suggestion", 0),
  finding("a", "error", 5),
  finding("c", "suggestion", 9, 11),
  finding("b", "suggestion", 10),
  finding("a", "error", 12),
  finding("d", "warning", 14),
];

test("groups by severity, the gravest first, empty ones left out", () => {
  expect(groupBySeverity(findings).map(({ key, findings: own }) => [key, own.length])).toEqual([
    ["error", 2],
    ["warning", 1],
    ["suggestion", 3],
  ]);
  expect(groupBySeverity([finding("x", "warning", 0)]).map(({ key }) => key)).toEqual(["warning"]);
});

test("groups by rule within the order of severity", () => {
  expect(groupByRule(findings).map(({ key, findings: own }) => [key, own.length])).toEqual([
    ["a", 2],
    ["d", 1],
    ["b", 2],
    ["c", 1],
  ]);
});

test("groups by project in the table's order, what lies in none of them first", () => {
  const groups = groupByProject(findings, document);
  expect(groups.map(({ key, findings: own }) => [key, own.map(({ at }) => at.first.row)])).toEqual([
    [null, [0, 10]],
    [first, [5, 9]],
    [second, [12, 14]],
  ]);
});

test("loses no finding and keeps their order in each group", () => {
  for (const groups of [groupBySeverity(findings), groupByRule(findings), groupByProject(findings, document)]) {
    const all = groups.flatMap(({ findings: own }) => own);
    expect(new Set(all)).toEqual(new Set(findings));
    expect(all).toHaveLength(findings.length);
  }
});
