import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ruleIds } from "../../scripts/generated-files";
import type { Rule } from "../../src/linting/rule";
import { RULES } from "../../src/rules/registry";
import { drawnMarks, findingsOf, fixed, marksOf, textsOf } from "../support/check-case";
import type { RuleCase } from "../support/rule-case";
import { drawForm } from "../support/draw-form";
import { CASES } from "./cases";

const ROOT = join(__dirname, "../..");

describe("the rule book", () => {
  test("registers each rule of the folder under its own path", () => {
    expect(RULES.map(({ meta }) => meta.id)).toEqual(ruleIds(ROOT));
  });

  test("has cases and a page for each rule and for nothing else", () => {
    const ids = RULES.map(({ meta }) => meta.id).sort();
    expect(Object.keys(CASES).sort()).toEqual(ids);
    const pages = readdirSync(join(ROOT, "docs/rules"), { recursive: true, encoding: "utf8" });
    expect(
      pages
        .filter((page) => page.includes("/"))
        .map((page) => page.replace(/\.md$/, ""))
        .sort(),
    ).toEqual(ids);
  });

  test("says each thing once: ids and titles are unique", () => {
    expect(new Set(RULES.map(({ meta }) => meta.id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ meta }) => meta.title)).size).toBe(RULES.length);
  });
});

/** One cause is one finding: of these a sheet bears one at most, with all its places. */
const TOLD_ONCE: ReadonlySet<string> = new Set([
  "indicator/direction-uniform",
  "indicator/general-name-explained",
  "indicator/rate-of-100-is-equal",
  "indicator/unit-standard",
  "indicator/value-is-bare",
  "wording/no-inner-blanks",
  "form/leftover",
  "form/money-unit-stated",
  "form/no-formula-errors",
  "form/number-format-uniform",
  "form/numbers-are-numbers",
  "form/readable",
  "statement/no-table-claim-holds",
  "statement/project-count-matches",
  "statement/total-matches",
  "statement/unit-name-matches",
  "statement/year-matches",
]);

describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))("%s", (id, rule) => {
  const cases = CASES[id] ?? [];

  test.each(cases.map((each) => [each.name, each] as const))("%s", (_, { sheet, tells = [], after, profile }) => {
    const drawn = drawForm(sheet);
    const findings = findingsOf(rule, drawn.snapshot, profile);
    expect(findings.map(({ message }) => message)).toEqual(tells);
    expect(marksOf(findings)).toEqual(drawnMarks(drawn, id));
    if (after === undefined) return;
    const corrected = fixed(drawn.snapshot, findings);
    expect(textsOf(corrected)).toEqual(textsOf(drawForm(after).snapshot));
    const again = findingsOf(rule, corrected, profile);
    expect(textsOf(fixed(corrected, again))).toEqual(textsOf(corrected));
  });

  test("draws a sheet that looks wrong and is right, and one with two findings, or several places of the one it tells of a sheet", () => {
    const found = cases.map(({ sheet, profile }) => findingsOf(rule, drawForm(sheet).snapshot, profile));
    expect(found.map(({ length }) => length)).toContain(0);
    const most = Math.max(...found.map(({ length }) => length));
    if (!TOLD_ONCE.has(id)) expect(most).toBeGreaterThanOrEqual(2);
    else expect(most).toBe(1);
    // There is one statement to a sheet, and one figure of each kind in it.
    if (!id.startsWith("statement/"))
      expect(Math.max(...cases.map(({ sheet }) => drawnMarks(drawForm(sheet), id).length))).toBeGreaterThanOrEqual(2);
  });

  test("uses each of its messages, in the office's register", () => {
    const told = new Set(
      cases.flatMap(({ sheet, profile }) =>
        findingsOf(rule, drawForm(sheet).snapshot, profile).map(({ messageId: says }) => says),
      ),
    );
    expect([...told].sort()).toEqual(Object.keys(rule.meta.messages).sort());
    const words = [rule.meta.title, rule.meta.why, ...Object.values(rule.meta.messages)].join("");
    expect(words).not.toMatch(/[请!！]/);
    expect(rule.meta.basis).not.toBe("");
  });

  test("offers the fix its metadata promise and no other", () => {
    expect(new Set(offers(rule, cases))).toEqual(new Set(rule.meta.fix === "none" ? [] : [rule.meta.fix]));
    // Each message that is corrected is drawn as it stands afterwards.
    const corrected = (drawn: readonly RuleCase[]) =>
      new Set(
        drawn.flatMap(({ sheet, profile }) =>
          findingsOf(rule, drawForm(sheet).snapshot, profile).flatMap(({ messageId: says, fix }) =>
            fix ? [says] : [],
          ),
        ),
      );
    expect(corrected(cases.filter(({ after }) => after !== undefined))).toEqual(corrected(cases));
  });
});

function offers(rule: Rule, cases: readonly RuleCase[]): readonly string[] {
  return cases.flatMap(({ sheet, profile }) =>
    findingsOf(rule, drawForm(sheet).snapshot, profile).flatMap(({ fix, rule: told, severity }) => {
      expect([told, severity]).toEqual([rule.meta.id, rule.meta.severity]);
      return fix ? [fix.safety] : [];
    }),
  );
}
