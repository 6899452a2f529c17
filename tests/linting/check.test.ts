import { check } from "../../src/linting/check";
import { defineRule } from "../../src/linting/define-rule";
import type { Rule } from "../../src/linting/rule";
import type { RuleMeta } from "../../src/linting/rule";
import type { Reading } from "../../src/domain/reading";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { rangeOf } from "../../src/sheet/cell-range";
import type { Severity } from "../../src/sheet/severity";

const snapshot: SheetSnapshot = {
  name: "表",
  origin: { row: 0, column: 0 },
  rows: [],
  merges: null,
  hiddenRows: [],
  hiddenColumns: [],
};
const absent = { state: "absent", expectedNear: rangeOf(0, 0, 0, 0) } as const;
const reading: Reading = {
  document: {
    sheet: "表",
    title: absent,
    year: absent,
    unitCode: absent,
    unitName: absent,
    moneyUnit: absent,
    statement: null,
    tables: [],
  },
  recognition: { found: [], missing: [] },
  repairs: [],
  asides: [],
  leftovers: [],
};

function metaOf(id: string, severity: Severity): RuleMeta<{ readonly said: "「{text}」处" }> {
  return { id, severity, title: id, why: "", basis: "", fix: "none", messages: { said: "「{text}」处" } };
}

function ruleAt(id: string, severity: Severity, places: readonly (readonly [number, number])[]): Rule {
  return defineRule({
    meta: metaOf(id, severity),
    check: (_, report) => {
      for (const [row, column] of places)
        report({ messageId: "said", at: rangeOf(row, column, row, column), data: { text: id } });
    },
  });
}

describe("check", () => {
  test("tells findings in reading order, at one place the gravest first, however the rules are ordered", () => {
    const rules = [
      ruleAt("b", "suggestion", [
        [2, 1],
        [0, 5],
      ]),
      ruleAt("a", "error", [
        [2, 1],
        [1, 0],
      ]),
      ruleAt("c", "warning", [[2, 0]]),
    ];
    const order = (list: readonly Rule[]) =>
      check({ snapshot, reading }, list).findings.map(({ rule, at }) => `${rule}${at.first.row}${at.first.column}`);
    expect(order(rules)).toEqual(["b05", "a10", "c20", "a21", "b21"]);
    expect(order([...rules].reverse())).toEqual(order(rules));
  });

  test("counts by severity and blocks the gate while there is an error", () => {
    const warned = check({ snapshot, reading }, [
      ruleAt("w", "warning", [
        [0, 0],
        [1, 0],
      ]),
    ]);
    expect([warned.counts, warned.gate]).toEqual([{ error: 0, warning: 2, suggestion: 0 }, "ready"]);
    const failed = check({ snapshot, reading }, [ruleAt("w", "warning", [[0, 0]]), ruleAt("e", "error", [[0, 0]])]);
    expect([failed.counts, failed.gate]).toEqual([{ error: 1, warning: 1, suggestion: 0 }, "blocked"]);
  });

  test("finds nothing on a sheet that was not recognised, and does not let it pass", () => {
    const unread = { ...reading, document: null };
    expect(check({ snapshot, reading: unread }, [ruleAt("e", "error", [[0, 0]])])).toEqual({
      findings: [],
      counts: { error: 0, warning: 0, suggestion: 0 },
      gate: "blocked",
      undecided: [],
      suppressed: [],
      expired: [],
    });
  });

  test("gives findings that survive JSON unchanged", () => {
    const { findings } = check({ snapshot, reading }, [ruleAt("e", "error", [[3, 4]])]);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});

describe("defineRule", () => {
  test("fills a message in and leaves braces and dollar signs of the clerk's text alone", () => {
    const rule = defineRule({
      meta: metaOf("x", "error"),
      check: (_, report) => report({ messageId: "said", at: rangeOf(0, 0, 0, 0), data: { text: "{text} $& {另}" } }),
    });
    expect(check({ snapshot, reading }, [rule]).findings[0]?.message).toBe("「{text} $& {另}」处");
  });

  test("quotes a long text of several lines on one line and cuts it", () => {
    const rule = defineRule({
      meta: metaOf("x", "error"),
      check: (_, report) =>
        report({ messageId: "said", at: rangeOf(0, 0, 0, 0), data: { text: `甲\n乙${"丙".repeat(30_000)}` } }),
    });
    const message = check({ snapshot, reading }, [rule]).findings[0]?.message;
    expect(message).toBe(`「甲 乙${"丙".repeat(37)}…」处`);
  });

  test("does not compile with a message or a datum that is not there", () => {
    defineRule({
      meta: metaOf("x", "error"),
      check: (_, report) => {
        // @ts-expect-error no such message
        report({ messageId: "unsaid", at: rangeOf(0, 0, 0, 0), data: { text: "" } });
        // @ts-expect-error the placeholder {text} has no datum
        report({ messageId: "said", at: rangeOf(0, 0, 0, 0), data: {} });
        // @ts-expect-error data left out
        report({ messageId: "said", at: rangeOf(0, 0, 0, 0) });
      },
    });
  });
});
