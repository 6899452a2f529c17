import type { Severity } from "../../../src/sheet/severity";
import type { ListView } from "../../../src/taskpane/store/arrange-findings";
import { arrangeFindings, FIRST_VIEW } from "../../../src/taskpane/store/arrange-findings";
import { firstList } from "../../../src/taskpane/store/findings-list";
import { listRows } from "../../../src/taskpane/checking/list-rows";
import type { Direction } from "../../../src/taskpane/checking/step-from";
import { stepFrom, walkable } from "../../../src/taskpane/checking/step-from";
import { checkedOf, findingOf, placeAt } from "../finding-of";

const at = (place: string, severity: Severity = "error", ...related: readonly string[]) =>
  findingOf(`form/${place}`, severity, place, ...related);
const LIST = firstList(
  checkedOf("目标表", [at("B2"), at("C2", "warning"), at("A5"), at("A5"), at("D9", "error", "D20")]),
);

function walked(view: Partial<ListView>) {
  const whole = { ...FIRST_VIEW, ...view };
  return walkable(
    listRows(
      arrangeFindings(LIST, whole, () => true),
      whole,
      LIST.openFrom,
    ),
  );
}

const step = (direction: Direction, current: number | null, selection: string | null): number | null =>
  stepFrom(walked({ filter: "error" }), current, selection === null ? null : placeAt(selection), direction)?.id ?? null;

describe("F8", () => {
  it("goes on from the active cell in the order of the sheet, round the end to the start", () => {
    expect(step("next", null, "A1")).toBe(0);
    expect(step("next", null, "B3")).toBe(2);
    expect(step("next", null, "Z99")).toBe(0);
    expect(step("previous", null, "B3")).toBe(0);
    expect(step("previous", null, "A1")).toBe(4);
  });

  it("goes through several findings at one cell one by one", () => {
    expect(step("next", 2, "A5")).toBe(3);
    expect(step("next", 3, "A5")).toBe(4);
    expect(step("previous", 3, "A5")).toBe(2);
  });

  it("goes on from the finding while another of its places is active", () => {
    expect(step("next", 4, "D20")).toBe(0);
    expect(step("previous", 4, "D20")).toBe(3);
  });

  it("starts at the first, or the last, where nothing is selected", () => {
    expect(step("next", null, null)).toBe(0);
    expect(step("previous", null, null)).toBe(4);
    expect(step("next", 0, null)).toBe(2);
  });

  it("goes nowhere where nothing is listed", () => {
    expect(stepFrom([], null, placeAt("A1"), "next")).toBeNull();
  });

  it("walks through the open groups, and through all where none is open", () => {
    const ids = (view: Partial<ListView>): readonly number[] => walked(view).map(({ id }) => id);
    expect(ids({ grouping: "severity" })).toEqual([0, 2, 3, 4]);
    expect(ids({ grouping: "severity", folds: { error: "closed" } })).toHaveLength(5);
  });
});
