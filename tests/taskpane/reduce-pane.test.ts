import type { TargetSheet } from "../../src/review/open/document-facts";
import type { UndoRecord } from "../../src/review/port/undo-record";
import { partOf } from "../../src/sheet/sheet-parts";
import { noticeWords } from "../../src/taskpane/store/jobs";
import { nextStepOf } from "../../src/taskpane/store/next-step";
import type { PaneEvent } from "../../src/taskpane/store/pane-event";
import { marksOn, marksStand } from "../../src/taskpane/store/marks-on";
import type { PaneState } from "../../src/taskpane/store/pane-state";
import { INITIAL_STATE } from "../../src/taskpane/store/pane-state";
import { reducePane } from "../../src/taskpane/store/reduce-pane";
import { ZH } from "../../src/taskpane/strings/zh";
import { checkedOf, findingOf, placeAt } from "./finding-of";

const ERROR = findingOf("form/a", "error", "B2");
const WARNING = findingOf("form/b", "warning", "C3");
const JUDGED = checkedOf("目标表", []).by;
const TARGET: TargetSheet = checkedOf("目标表", []).target;

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reducePane, INITIAL_STATE);
}

const opened: PaneEvent = {
  kind: "finished",
  of: "open",
  end: { kind: "found", sheets: ["目标表"], generated: [], target: TARGET, siblings: [] },
};

function checked(...findings: Parameters<typeof checkedOf>[1]): PaneEvent {
  return {
    kind: "finished",
    of: "check",
    end: { outcome: { kind: "checked", checked: checkedOf("目标表", findings) }, record: null },
  };
}

function marked(sheet: string, places: number): UndoRecord {
  const marks = Array.from({ length: places }, () => ({ at: ERROR.at, severity: "error" as const }));
  return { kind: "marks", before: [{ sheet, marks: [] }], after: [{ sheet, marks }] };
}

/** What the pane says of what was just done. */
function said({ notice }: PaneState): string | null {
  return notice && (noticeWords(notice, ZH)?.text ?? null);
}

describe("the next thing to do", () => {
  it.each([
    ["wait", []],
    ["check", [opened]],
    ["go-on", [opened, checked(ERROR)]],
    ["report", [opened, checked(WARNING)]],
    ["report", [opened, checked()]],
    ["check", [opened, checked(), { kind: "sheet-changed", sheet: "目标表" }]],
    [
      "look-again",
      [
        {
          kind: "finished",
          of: "open",
          end: { kind: "none", sheets: [], generated: [], looks: [] },
        },
      ],
    ],
    ["retry", [opened, { kind: "failed", job: { kind: "unmark" }, trouble: { kind: "busy", detail: "" } }]],
  ] as const)("is to %s", (next, events: readonly PaneEvent[]) => {
    expect(nextStepOf(after(...events))).toBe(next);
  });
});

describe("a change of the sheet", () => {
  it("makes the result stale, and a new check makes it fresh again", () => {
    const stale = after(opened, checked(ERROR), { kind: "sheet-changed", sheet: "目标表" });
    expect(stale.subject).toMatchObject({ kind: "checked", freshness: "stale" });
    expect(reducePane(stale, checked(ERROR)).subject).toMatchObject({ freshness: "fresh" });
  });

  it("while the sheet is being checked makes the result stale at once", () => {
    const job = { kind: "recheck", sheet: "目标表" } as const;
    const state = after(
      opened,
      checked(ERROR),
      { kind: "started", job },
      { kind: "sheet-changed", sheet: "目标表" },
      checked(ERROR),
    );
    expect(state.subject).toMatchObject({ freshness: "stale" });
    expect(after(opened, checked(ERROR), { kind: "started", job }, checked(ERROR)).subject).toMatchObject({
      freshness: "fresh",
    });
  });

  it("does not concern another sheet or a sheet not checked", () => {
    expect(after(opened, checked(), { kind: "sheet-changed", sheet: "别的" }).subject).toMatchObject({
      freshness: "fresh",
    });
    expect(after(opened, { kind: "sheet-changed", sheet: "目标表" }).subject.kind).toBe("opened");
  });
});

describe("the list", () => {
  it("stays as the clerk arranged it when the same sheet is checked again", () => {
    const state = after(
      opened,
      checked(ERROR, WARNING),
      { kind: "viewed", view: { filter: "warning", grouping: "severity", query: "b" } },
      { kind: "folded", group: "warning", fold: "closed" },
      { kind: "pointed", id: 1, at: null },
      { kind: "folded", group: "error", fold: "closed" },
      checked(WARNING),
    );
    expect(state.view).toEqual({
      filter: "warning",
      grouping: "severity",
      query: "b",
      folds: { warning: "open", error: "closed" },
    });
    expect(state.current).toBe(1);
  });

  it("is another one when another sheet is checked", () => {
    const other = { kind: "checked", checked: checkedOf("别的", [ERROR]), record: marked("别的", 1) } as const;
    const state = after(
      opened,
      checked(ERROR, WARNING),
      { kind: "viewed", view: { query: "b" } },
      { kind: "news", news: other },
    );
    expect(state).toMatchObject({ current: null, view: { query: "" } });
  });

  it("opens the group of the finding that is gone to, whose cell is then the active one", () => {
    const state = after(opened, checked(ERROR, WARNING), { kind: "pointed", id: 1, at: WARNING.at });
    expect(state).toMatchObject({ current: 1, view: { folds: { "warning form/b": "open" } }, selection: WARNING.at });
  });

  it("goes with the clerk to the finding of the cell selected in the sheet, and stays where there is none", () => {
    const state = after(opened, checked(ERROR, WARNING), { kind: "selected", at: WARNING.at });
    expect(state).toMatchObject({ current: 1, selection: WARNING.at });
    expect(reducePane(state, { kind: "selected", at: placeAt("Z9") })).toMatchObject({
      current: 1,
      selection: placeAt("Z9"),
    });
  });

  it("stays at a finding of the cell, and hears nothing of its own going there", () => {
    const twice = after(
      opened,
      checked(ERROR, ERROR, WARNING),
      { kind: "pointed", id: 1, at: ERROR.at },
      { kind: "selected", at: ERROR.at },
    );
    expect(twice.current).toBe(1);
    const jumping = reducePane(twice, {
      kind: "started",
      job: { kind: "jump", parts: partOf("目标表"), at: ERROR.at },
    });
    expect(reducePane(jumping, { kind: "selected", at: WARNING.at }).current).toBe(1);
  });
});

describe("what was written", () => {
  const record = marked("目标表", 2);
  const withMarks = after(opened, checked(ERROR), { kind: "finished", of: "mark", end: { record, places: 2 } });

  it("can be taken back, the last first, and is said", () => {
    const [step] = withMarks.undoHistory;
    if (!step) throw new Error("nothing recorded");
    expect(said(withMarks)).toBe("已标记 2 处，单元格内容未改");
    const undone = reducePane(withMarks, { kind: "finished", of: "undo", end: { step, outcome: null } });
    expect(undone.undoHistory).toEqual([]);
    expect(said(undone)).toBe("已撤销：标记");
  });

  it("tells whether marks stand on the sheet", () => {
    expect(marksStand(withMarks.undoHistory, partOf("目标表"))).toBe(true);
    expect(marksStand(withMarks.undoHistory, partOf("别的"))).toBe(false);
    const cleared: UndoRecord = { kind: "marks", before: record.kind === "marks" ? record.after : [], after: [] };
    const state = reducePane(withMarks, { kind: "finished", of: "unmark", end: cleared });
    expect(marksStand(state.undoHistory, partOf("目标表"))).toBe(false);
  });

  it("tells whether the marks are those of what is found now", () => {
    const findings = [ERROR, { ...ERROR, at: placeAt("Z9") }];
    const { undoHistory } = after(opened, checked(ERROR), {
      kind: "finished",
      of: "mark",
      end: { record: marked("目标表", 1), places: 1 },
    });
    expect(marksOn([], partOf("目标表"), findings)).toBe("none");
    expect(marksOn(undoHistory, partOf("别的"), findings)).toBe("none");
    expect(marksOn(undoHistory, partOf("目标表"), [ERROR])).toBe("current");
    expect(marksOn(undoHistory, partOf("目标表"), [ERROR, ERROR])).toBe("current");
    expect(marksOn(undoHistory, partOf("目标表"), findings)).toBe("behind");
    expect(marksOn(undoHistory, partOf("目标表"), [])).toBe("behind");
  });

  it("adds the report's sheet to the chooser and takes it out when the report is taken back", () => {
    const reported = after(opened, {
      kind: "finished",
      of: "report",
      end: { kind: "reported", sheets: ["报表"], records: [{ kind: "sheet", sheet: "报表" }], by: JUDGED },
    });
    expect(reported.sheets).toEqual(["目标表", "报表"]);
    const [step] = reported.undoHistory;
    if (!step) throw new Error("nothing recorded");
    expect(reducePane(reported, { kind: "finished", of: "undo", end: { step, outcome: null } }).sheets).toEqual([
      "目标表",
    ]);
  });
});

it("says of a report by which profile it was made", () => {
  const by = { ...JUDGED, profile: { name: "某局口径", from: "workbook" } } as const;
  const state = after(opened, {
    kind: "finished",
    of: "report",
    end: { kind: "reported", sheets: ["报表"], records: [], by },
  });
  expect(said(state)).toBe("报表已写入新工作表「报表」，所按口径为「某局口径」");
});

describe("a correction taken back", () => {
  const step = { kind: "fix", records: [{ kind: "edits", changes: [] }] } as const;

  it("brings back what it had solved, where it stood", () => {
    const outcome = { kind: "checked", checked: checkedOf("目标表", [ERROR, WARNING]) } as const;
    const state = after(opened, checked(ERROR, WARNING), checked(WARNING), {
      kind: "finished",
      of: "undo",
      end: { step, outcome },
    });
    expect(state.subject).toMatchObject({
      list: {
        entries: [
          { id: 0, status: "open" },
          { id: 1, status: "open" },
        ],
      },
    });
  });

  it("leaves a stale result where the sheet could not be read again", () => {
    const state = after(opened, checked(WARNING), {
      kind: "finished",
      of: "undo",
      end: { step, outcome: null },
    });
    expect(state.subject).toMatchObject({ freshness: "stale" });
  });
});

describe("trouble", () => {
  const failed: PaneEvent = { kind: "failed", job: { kind: "unmark" }, trouble: { kind: "editing", detail: "x" } };

  it("leaves what is known in place and goes away when something is tried", () => {
    const state = after(opened, checked(ERROR), { kind: "started", job: { kind: "unmark" } }, failed);
    expect(state.subject.kind).toBe("checked");
    expect(state.running).toBeNull();
    expect(state.trouble?.trouble.kind).toBe("editing");
    expect(reducePane(state, { kind: "started", job: { kind: "unmark" } }).trouble).toBeNull();
    expect(reducePane(state, { kind: "dismissed" }).trouble).toBeNull();
  });
});

describe("news from the ribbon", () => {
  it("shows a check as the pane's own, with its marks to take back", () => {
    const news = { kind: "checked", checked: checkedOf("目标表", [ERROR]), record: marked("目标表", 1) } as const;
    const state = after(opened, { kind: "news", news });
    expect(state.subject.kind).toBe("checked");
    expect(state.undoHistory).toHaveLength(1);
    expect(state.notice).toEqual({ kind: "ribbon-checked", sheet: "目标表" });
  });

  it("shows trouble, which the pane itself cannot try again", () => {
    const news = { kind: "trouble", command: "writeReport", trouble: { kind: "protected", detail: "x" } } as const;
    const state = after(opened, checked(), { kind: "news", news });
    expect(state.trouble).toMatchObject({ from: "ribbon", command: "writeReport" });
    expect(nextStepOf(state)).toBe("report");
  });
});
