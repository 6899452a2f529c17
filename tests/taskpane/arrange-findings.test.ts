import fc from "fast-check";
import { SEVERITIES } from "../../src/sheet/severity";
import { arrangeFindings, inOrder, stepFrom } from "../../src/taskpane/arrange-findings";
import { findingOf } from "./finding-of";

const FINDINGS = [
  findingOf("form/a", "suggestion", "A1"),
  findingOf("goal/b", "error", "B2"),
  findingOf("form/c", "warning", "C3"),
  findingOf("funds/d", "error", "D4"),
  findingOf("goal/b", "error", "B9"),
];

describe("the list of findings", () => {
  it("puts the gravest first and says each rule once, in the order the rules are first met", () => {
    const drawn = arrangeFindings(FINDINGS, "all").map(({ severity, count, groups }) => [
      severity,
      count,
      ...groups.map(({ rule, findings }) => `${rule}:${findings.map(({ index }) => index).join("+")}`),
    ]);
    expect(drawn).toEqual([
      ["error", 3, "goal/b:1+4", "funds/d:3"],
      ["warning", 1, "form/c:2"],
      ["suggestion", 1, "form/a:0"],
    ]);
  });

  it("shows only the severity filtered for, and nothing where there is none", () => {
    expect(arrangeFindings(FINDINGS, "warning").map(({ severity }) => severity)).toEqual(["warning"]);
    expect(arrangeFindings([], "error")).toEqual([]);
  });

  it("loses no finding and lists none twice", () => {
    const finding = fc
      .tuple(fc.constantFrom("form/a", "goal/b", "funds/d"), fc.constantFrom(...SEVERITIES))
      .map(([rule, severity]) => findingOf(rule, severity, "A1"));
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const listed = inOrder(arrangeFindings(findings, "all")).map(({ index }) => index);
        expect([...listed].sort((a, b) => a - b)).toEqual(findings.map((_, index) => index));
      }),
    );
  });
});

describe("F8", () => {
  const order = inOrder(arrangeFindings(FINDINGS, "all"));

  it("walks through all findings in the order listed and round to the first", () => {
    const walked: number[] = [];
    let current: number | null = null;
    for (let step = 0; step <= order.length; step += 1) {
      current = stepFrom(order, current, "next")?.index ?? null;
      if (current !== null) walked.push(current);
    }
    expect(walked).toEqual([1, 4, 3, 2, 0, 1]);
  });

  it("walks back, from the start to the last", () => {
    expect(stepFrom(order, null, "previous")?.index).toBe(0);
    expect(stepFrom(order, 1, "previous")?.index).toBe(0);
    expect(stepFrom(order, 3, "previous")?.index).toBe(4);
  });

  it("goes nowhere where nothing is listed", () => {
    expect(stepFrom([], null, "next")).toBeNull();
  });
});
