import fc from "fast-check";
import type { Finding } from "../../../src/linting/finding";
import type { FindingsList } from "../../../src/taskpane/store/findings-list";
import { carriedOver, firstList } from "../../../src/taskpane/store/findings-list";
import { checkedOf, findingOf } from "../finding-of";

const A = findingOf("form/a", "error", "A1");
const B = findingOf("form/b", "error", "B2");
const C = findingOf("form/c", "error", "C3");

/** The list after these checks of one sheet. */
function after(first: readonly Finding[], ...others: readonly (readonly Finding[])[]): FindingsList {
  return others.reduce(
    (list, findings) => carriedOver(list, checkedOf("目标表", findings)),
    firstList(checkedOf("目标表", first)),
  );
}

/** "0 form/a", and "(0 form/a)" for one that is done. */
function drawn({ entries }: FindingsList): readonly string[] {
  return entries.map(({ id, finding, status }) =>
    status === "done" ? `(${id} ${finding.rule})` : `${id} ${finding.rule}`,
  );
}

describe("the list after another check", () => {
  it("strikes what is gone where it stood, and leaves it out at the check after", () => {
    expect(drawn(after([A, B, C], [A, C]))).toEqual(["0 form/a", "(1 form/b)", "2 form/c"]);
    expect(drawn(after([A, B, C], [A, C], [A, C]))).toEqual(["0 form/a", "2 form/c"]);
  });

  it("takes up again what came back", () => {
    expect(drawn(after([A, B, C], [A, C], [A, B, C]))).toEqual(["0 form/a", "1 form/b", "2 form/c"]);
  });

  it("puts what is new behind what it follows in the sheet", () => {
    expect(drawn(after([A, C], [A, B, C]))).toEqual(["0 form/a", "2 form/b", "1 form/c"]);
    expect(drawn(after([B], [A, B]))).toEqual(["1 form/a", "0 form/b"]);
  });

  it("knows a finding again on the row it moved to, and one whose words changed", () => {
    const moved = { ...findingOf("form/a", "error", "A9"), message: A.message };
    const changed = { ...A, message: "other words" };
    expect(after([A], [moved]).entries).toMatchObject([{ id: 0, status: "open", finding: moved }]);
    expect(after([A], [changed]).entries).toMatchObject([{ id: 0, status: "open", finding: changed }]);
  });

  it("remembers the order of the rules", () => {
    expect(after([B, A], [A], [A, C], [B, C]).ruleOrder).toEqual(["form/b", "form/a", "form/c"]);
  });

  const finding = fc
    .tuple(fc.constantFrom("form/a", "goal/b", "funds/d"), fc.integer({ min: 1, max: 6 }))
    .map(([rule, row]) => findingOf(rule, "error", `A${row}`));
  const findings = fc.array(finding, { maxLength: 12 });

  it("holds as open just what was found, never moves what stays and gives no id twice", () => {
    fc.assert(
      fc.property(findings, findings, findings, (first, second, third) => {
        const before = after(first, second);
        const list = carriedOver(before, checkedOf("目标表", third));
        const open = list.entries.filter(({ status }) => status === "open").map((entry) => entry.finding.message);
        expect([...open].sort()).toEqual(third.map(({ message }) => message).sort());
        const ids = list.entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const stayed = before.entries.map(({ id }) => id).filter((id) => ids.includes(id));
        expect(ids.filter((id) => stayed.includes(id))).toEqual(stayed);
        expect(list.entries.length).toBeLessThanOrEqual(second.length + third.length);
      }),
    );
  });
});
