import fc from "fast-check";
import type { Finding } from "../../src/linting/finding";
import { defineRule } from "../../src/linting/define-rule";
import type { Rule } from "../../src/linting/rule";
import { applyFixes } from "../../src/review/fix/apply-fixes";
import type { FixScope } from "../../src/review/fix/fix-edits";
import { checkSheet } from "../../src/review/check/check-sheet";
import { undoStep } from "../../src/review/port/undo-history";
import { RULES } from "../../src/rules/registry";
import { formatAddress } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell";
import type { CellEdit } from "../../src/sheet/cell-edit";
import { singleCell } from "../../src/sheet/cell-range";
import type { SheetSnapshot } from "../../src/sheet/sheet-snapshot";
import { cellAt } from "../../src/sheet/sheet-snapshot";
import { partOf } from "../../src/sheet/sheet-parts";
import { WorkbookHost } from "../../src/hosts/file/workbook-host";
import { damagedCopy, someDamages } from "../reading/damage/damaged-copy";
import { listForm } from "../reading/forms/list-form";
import { LIST_STYLES } from "../reading/forms/list-styles";
import { otherUnits } from "../reading/other-units";
import { drawForm } from "../support/draw-form";
import { cleanGulou, rawGulou } from "../support/gulou-sheets";
import { MODEL_FORMS } from "../support/model-forms";
import { TroubledHost } from "./troubled-host";
import { workbookOf } from "./workbook-of";

const SAFE: FixScope = { kind: "findings", safety: "safe", rule: null };
const ALL: FixScope = { kind: "findings", safety: "all", rule: null };

function hostOf(snapshot: SheetSnapshot): WorkbookHost {
  return new WorkbookHost(workbookOf(snapshot));
}

/** Every filled cell of a sheet. */
function valuesOf({ rows, origin }: SheetSnapshot): ReadonlyMap<string, CellValue> {
  return new Map(
    rows.flatMap((row, r) =>
      row.flatMap(({ value }, c) =>
        value === "" ? [] : [[formatAddress({ row: origin.row + r, column: origin.column + c }), value] as const],
      ),
    ),
  );
}

/** Makes the corrections, proves what must hold of any, and gives what is left to correct. */
async function proved(snapshot: SheetSnapshot, scope: FixScope): Promise<readonly Finding[]> {
  const host = hostOf(snapshot);
  const before = await checkSheet(host, snapshot.name, RULES);
  const outcome = await applyFixes(host, snapshot.name, RULES, scope);
  if (outcome.kind !== "fixed") throw new Error("the sheet is not read as a form");
  const { changes, records, review } = outcome;

  const expected = new Map(valuesOf(before.snapshot));
  for (const { at, was, becomes } of changes) {
    expect(cellAt(before.snapshot, at).value).toBe(was);
    if (becomes === "") expected.delete(formatAddress(at));
    else expected.set(formatAddress(at), becomes);
  }
  expect(valuesOf(review.snapshot)).toEqual(expected);

  const again = await applyFixes(host, snapshot.name, RULES, scope);
  expect(again).toMatchObject({ kind: "fixed", changes: [], records: [] });

  const known = new Set(before.result.findings.map(({ rule }) => rule));
  expect(review.result.findings.filter(({ rule }) => !known.has(rule))).toEqual([]);
  expect(review.result.findings.length).toBeLessThanOrEqual(before.result.findings.length);

  await undoStep(host, { kind: "fix", records: records });
  expect(valuesOf(await host.readSheet(snapshot.name))).toEqual(valuesOf(before.snapshot));
  return review.result.findings.filter(({ fix }) => fix?.safety === "safe");
}

const models = Object.values(MODEL_FORMS).map(({ drawing }) => drawForm(drawing).snapshot);

/** Slips of the pen, each done to one cell's text. */
const SLIPS: readonly ((text: string) => string)[] = [
  (text) => `${text.slice(0, 2)} ${text.slice(2)}`,
  (text) => ` ${text}\u3000`,
  (text) => (/^\d+$/.test(text) ? `${text}.00` : text),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (text) => text.replace("大于等于", "≥").replace("小于等于", "<=").replace("等于", "＝"),
  (text) => text.replace(/指标$/, ""),
  (text) => text.replace("%", "％"),
];

const slipped: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(
    fc.constantFrom(...models),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...SLIPS)), { minLength: 1, maxLength: 12 }),
  )
  .map(([model, slips]) => {
    const rows = model.rows.map((row) => [...row]);
    for (const [row, column, slip] of slips) {
      const cells = rows[row % rows.length];
      const cell = cells?.[column % cells.length];
      if (!cells || !cell || cell.text === "") continue;
      const text = slip(cell.text);
      cells[column % cells.length] = { value: text, text };
    }
    return { ...model, rows };
  });

const SHEETS: readonly (readonly [string, SheetSnapshot])[] = [
  ["the clean Gulou sheet", cleanGulou()],
  ["the raw Gulou sheet", rawGulou()],
  ...models.map((model, index) => [`model table ${index + 1}`, model] as const),
];

describe("corrections", () => {
  test.each(SHEETS)("of %s settle, leave the other cells alone and can be taken back as one", async (_, snapshot) => {
    expect(await proved(snapshot, SAFE)).toEqual([]);
    await proved(snapshot, ALL);
  });

  test("of damaged copies do so too", async () => {
    for (const [index, unit] of otherUnits().entries()) {
      const style = LIST_STYLES[index % LIST_STYLES.length];
      if (style)
        expect(await proved(damagedCopy(listForm(unit, style), index, someDamages(index), 0.4), SAFE)).toEqual([]);
    }
  });

  test("do so whatever slips there are", async () => {
    await fc.assert(
      fc.asyncProperty(slipped, async (snapshot) => {
        expect(await proved(snapshot, SAFE)).toEqual([]);
      }),
      { numRuns: 40, seed: 20201122 },
    );
  });
});

const PLACE = { row: 0, column: 0 };

/** A rule that wants the first cell to read otherwise, as long as `wrong` stands there. */
function wants(id: string, wrong: string, right: string, safety: "safe" | "needs-review" = "safe"): Rule {
  return defineRule({
    meta: { id, title: id, severity: "warning", why: "", basis: "", fix: safety, messages: { said: "改" } },
    check: ({ snapshot }, report) => {
      const { value } = cellAt(snapshot, PLACE);
      if (value !== wrong) return;
      const edit: CellEdit = { at: PLACE, was: wrong, becomes: right };
      report({ messageId: "said", at: singleCell(PLACE), fix: { label: "改", safety, edits: [edit] } });
    },
  });
}

/** A form whose very first cell holds this. */
function formWith(text: string): SheetSnapshot {
  return drawForm(`
    ${text}
    | 三级指标 | 指标值 |
    | 培训人次 | 100    |`).snapshot;
}

async function firstCell(host: WorkbookHost, sheet: string): Promise<CellValue> {
  return cellAt(await host.readSheet(sheet), PLACE).value;
}

describe("one pass after another", () => {
  const sheet = formWith("甲");

  test("lets corrections of one cell wait for each other, and joins them to one change", async () => {
    const host = hostOf(sheet);
    const outcome = await applyFixes(
      host,
      sheet.name,
      [wants("a/a", "甲", "乙"), wants("b/b", "甲", "丙"), wants("c/c", "乙", "丁")],
      SAFE,
    );
    expect(outcome).toMatchObject({ kind: "fixed", changes: [{ at: PLACE, was: "甲", becomes: "丁" }] });
    expect(outcome.kind === "fixed" && outcome.records.length).toBe(2);
  });

  test("ends where two corrections undo each other, and says nothing changed where nothing did", async () => {
    const host = hostOf(sheet);
    const outcome = await applyFixes(host, sheet.name, [wants("a/a", "甲", "乙"), wants("b/b", "乙", "甲")], SAFE);
    expect(outcome).toMatchObject({ kind: "fixed", changes: [] });
    expect(await firstCell(host, sheet.name)).toBe("甲");
  });

  test("leaves the clerk's choices to the clerk, unless all are wanted", async () => {
    const rules = [wants("a/a", "甲", "乙", "needs-review")];
    const host = hostOf(sheet);
    expect(await applyFixes(host, sheet.name, rules, SAFE)).toMatchObject({ changes: [] });
    expect(await applyFixes(host, sheet.name, rules, ALL)).toMatchObject({ changes: [{ becomes: "乙" }] });
  });

  test("keeps to the rule or the finding that was named", async () => {
    const rules = [wants("a/a", "甲", "乙"), wants("b/b", "乙", "丙"), wants("c/c", "乙", "丁", "needs-review")];
    const host = hostOf(sheet);
    expect(await applyFixes(host, sheet.name, rules, { kind: "findings", safety: "safe", rule: "a/a" })).toMatchObject({
      changes: [{ becomes: "乙" }],
    });
    const { result } = await checkSheet(host, sheet.name, rules);
    const finding = result.findings.find(({ rule }) => rule === "c/c");
    if (!finding) throw new Error("not found");
    expect(
      await applyFixes(host, sheet.name, rules, { kind: "picked", findings: [finding], parts: partOf(sheet.name) }),
    ).toMatchObject({ changes: [{ was: "乙", becomes: "丁" }] });
    await expect(
      applyFixes(host, sheet.name, rules, { kind: "picked", findings: [finding], parts: partOf(sheet.name) }),
    ).rejects.toMatchObject({ kind: "stale" });
    expect(await firstCell(host, sheet.name)).toBe("丁");
  });

  test("takes back what it did where trouble comes in between", async () => {
    const host = hostOf(sheet);
    const troubled = new TroubledHost(host, "apply", "protected", 2);
    await expect(
      applyFixes(troubled, sheet.name, [wants("a/a", "甲", "乙"), wants("b/b", "乙", "丙")], SAFE),
    ).rejects.toMatchObject({ kind: "protected" });
    expect(await firstCell(host, sheet.name)).toBe("甲");
  });

  test("says so where the sheet is no form", async () => {
    const other = workbookOf({ ...sheet, rows: [[{ value: "工资表", text: "工资表" }]], merges: [] });
    expect(await applyFixes(new WorkbookHost(other), sheet.name, RULES, SAFE)).toMatchObject({
      kind: "no-target",
      look: { kind: "other" },
    });
  });
});
