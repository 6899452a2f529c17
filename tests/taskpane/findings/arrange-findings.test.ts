import fc from "fast-check";
import type { Finding } from "../../../src/linting/finding";
import { SEVERITIES } from "../../../src/sheet/severity";
import type { GroupOf, ListView } from "../../../src/taskpane/store/arrange-findings";
import { arrangeFindings, FIRST_VIEW, GROUPINGS } from "../../../src/taskpane/store/arrange-findings";
import type { FindingsList } from "../../../src/taskpane/store/findings-list";
import { firstList } from "../../../src/taskpane/store/findings-list";
import { listRows } from "../../../src/taskpane/checking/list-rows";
import { checkedOf, findingOf } from "../finding-of";

const FINDINGS = [
  findingOf("form/a", "suggestion", "A1"),
  findingOf("goal/b", "error", "B2"),
  findingOf("form/c", "warning", "C3"),
  findingOf("funds/d", "error", "D4"),
  findingOf("goal/b", "error", "B9"),
];

function listOf(findings: readonly Finding[], ...projectOf: readonly (number | null)[]): FindingsList {
  const checked = checkedOf("目标表", findings);
  return firstList({ ...checked, context: { words: {}, projects: ["甲", "乙"], projectOf } });
}

function groups(list: FindingsList, view: Partial<ListView>) {
  return arrangeFindings(list, { ...FIRST_VIEW, ...view }, () => true);
}

function titleOf(of: GroupOf): string {
  if (of.by === "severity") return of.severity;
  return of.by === "rule" ? of.rule : String(of.project);
}

/** "goal/b 1+4": the group and the ids in it. */
function drawn(list: FindingsList, view: Partial<ListView>): readonly string[] {
  return groups(list, view).map(({ of, entries }) => `${titleOf(of)} ${entries.map(({ id }) => id).join("+")}`);
}

describe("the list of findings", () => {
  const list = listOf(FINDINGS, null, 1, 0, 1, 0);

  it("by rule has the gravest first and each rule once, in the order the rules are first met", () => {
    expect(drawn(list, { grouping: "rule" })).toEqual(["goal/b 1+4", "funds/d 3", "form/c 2", "form/a 0"]);
  });

  it("by severity keeps to the order of the sheet", () => {
    expect(drawn(list, { grouping: "severity" })).toEqual(["error 1+3+4", "warning 2", "suggestion 0"]);
  });

  it("by project begins with what lies in none", () => {
    expect(drawn(list, { grouping: "project" })).toEqual(["null 0", "0 2+4", "1 1+3"]);
  });

  it("shows only the severity filtered for, and nothing where there is none", () => {
    expect(drawn(list, { grouping: "severity", filter: "warning" })).toEqual(["warning 2"]);
    expect(drawn(listOf([]), { filter: "error" })).toEqual([]);
  });

  it("loses no finding and lists none twice, however it is divided", () => {
    const finding = fc
      .tuple(fc.constantFrom("form/a", "goal/b", "funds/d"), fc.constantFrom(...SEVERITIES))
      .map(([rule, severity]) => findingOf(rule, severity, "A1"));
    fc.assert(
      fc.property(fc.array(finding), fc.constantFrom(...GROUPINGS), (findings, grouping) => {
        const ids = groups(listOf(findings), { grouping }).flatMap(({ entries }) => entries.map(({ id }) => id));
        expect([...ids].sort((a, b) => a - b)).toEqual(findings.map((_, index) => index));
      }),
    );
  });
});

describe("groups", () => {
  const list = listOf(FINDINGS);
  const open = (view: Partial<ListView>): readonly string[] => {
    const whole = { ...FIRST_VIEW, ...view };
    const rows = listRows(
      arrangeFindings(list, whole, () => true),
      whole,
      list.openFrom,
    );
    return rows.flatMap((row) => (row.kind === "group" && row.open ? [titleOf(row.group.of)] : []));
  };

  it("stand open where they are as grave as the gravest at first, all of them where something is asked for", () => {
    expect(open({})).toEqual(["goal/b", "funds/d"]);
    expect(open({ query: "c" })).toHaveLength(4);
    expect(open({ filter: "warning" })).toEqual(["form/c"]);
    expect(open({ grouping: "project" })).toEqual(["null"]);
  });

  it("stay as the clerk left them", () => {
    expect(open({ folds: { "error goal/b": "closed", "warning form/c": "open" } })).toEqual(["funds/d", "form/c"]);
  });

  it("number their rows for whoever hears them", () => {
    const view = { ...FIRST_VIEW, grouping: "severity" } as const;
    const rows = listRows(
      arrangeFindings(list, view, () => true),
      view,
      list.openFrom,
    );
    expect(rows.map(({ kind, position }) => `${kind} ${position}`)).toEqual([
      "group 1",
      "finding 1",
      "finding 2",
      "finding 3",
      "group 2",
      "group 3",
    ]);
  });
});
