import type { ReactNode } from "react";
import { useMemo } from "react";
import type { Findings } from "../../findings/use-findings";
import { canFix } from "../../findings/use-findings";
import { marksOn } from "../../marks-on";
import type { NextStep } from "../../next-step";
import type { PaneState, Subject } from "../../pane-state";
import { isBusy } from "../../pane-state";
import type { ReviewControl } from "../../use-review";
import { Clean } from "../Clean/Clean";
import { FindingList } from "../FindingList/FindingList";
import { FindingTools } from "../FindingTools/FindingTools";
import { FixPreview } from "../FixPreview/FixPreview";
import { Gate } from "../Gate/Gate";
import { IgnoredList } from "../IgnoredList/IgnoredList";
import { MarkBar } from "../MarkBar/MarkBar";
import { UndecidedRules } from "../UndecidedRules/UndecidedRules";

export interface CheckedProps {
  readonly subject: Extract<Subject, { readonly kind: "checked" }>;
  readonly state: PaneState;
  readonly findings: Findings;
  readonly nextStep: NextStep;
  readonly tell: ReviewControl["tell"];
  readonly run: ReviewControl["run"];
  readonly onCheck: () => void;
}

/** The result of a check: the gate, the counts and the findings, or what the clerk turned to in their place. */
export function Checked({ subject, state, findings, nextStep, tell, run, onCheck }: CheckedProps): ReactNode {
  const { checked, list, freshness } = subject;
  const { result, extent, context, target } = checked;
  const { sheet } = target;
  const { view, part } = state;
  const { rows, metas, actions } = findings;
  const found = useMemo(() => rows.reduce((sum, row) => sum + (row.kind === "group" ? row.group.count : 0), 0), [rows]);
  const back = (): void => tell({ kind: "turned-to", part: "findings" });
  const marks = useMemo(
    () => marksOn(state.journal, target.parts, result.findings),
    [state.journal, target.parts, result.findings],
  );
  const below = <UndecidedRules undecided={result.undecided} />;

  if (part === "fixes") {
    const fix = canFix(state)
      ? (picked: typeof result.findings) =>
          run({ kind: "fix", sheet, scope: { kind: "picked", findings: picked, parts: target.parts } })
      : null;
    return <FixPreview findings={result.findings} metas={metas} onFix={fix} onBack={back} />;
  }
  if (part === "ignored") {
    return (
      <IgnoredList
        result={result}
        busy={isBusy(state)}
        onJump={(at) => run({ kind: "jump", parts: target.parts, at })}
        onRevoke={(ignored) => run({ kind: "revoke", sheet, ignored: [ignored] })}
        onBack={back}
      />
    );
  }
  return (
    <>
      <Gate
        checked={checked}
        freshness={freshness}
        sheets={state.sheets}
        nextStep={nextStep}
        busy={isBusy(state)}
        onCheck={onCheck}
        onChoose={(chosen) => run({ kind: "open-sheet", sheet: chosen })}
      />
      {list.entries.length > 0 && (
        <FindingTools
          result={result}
          view={view}
          found={found}
          onView={(changed) => tell({ kind: "viewed", view: changed })}
        />
      )}
      {rows.length === 0 ? (
        <Clean
          extent={extent}
          profile={checked.by.profile}
          of={result.findings.length === 0 ? "all" : "some"}
          below={below}
        />
      ) : (
        <FindingList
          rows={rows}
          metas={metas}
          context={context}
          current={state.current}
          selection={state.selection}
          question={`${view.grouping} ${view.filter} ${view.query}`}
          actions={actions}
          onFold={(group, fold) => tell({ kind: "folded", group, fold })}
          below={below}
        />
      )}
      {marks !== "none" && (
        <MarkBar
          marks={marks}
          busy={isBusy(state)}
          onMark={() => run({ kind: "mark", parts: target.parts, findings: result.findings })}
        />
      )}
    </>
  );
}
