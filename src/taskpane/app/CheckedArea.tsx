import type { ReactNode } from "react";
import { useMemo } from "react";
import type { Findings } from "../checking/use-findings";
import { canFix } from "../checking/use-findings";
import { marksOn } from "../store/marks-on";
import type { Subject } from "../store/pane-state";
import { useReview } from "../store/review-context";
import { Clean } from "../checking/Clean";
import { FindingList } from "../checking/FindingList";
import { FindingTools } from "../checking/FindingTools";
import { FixPreview } from "../fixing/FixPreview";
import { Gate } from "../checking/Gate";
import { SuppressedList } from "../checking/SuppressedList";
import { MarkBar } from "../checking/MarkBar";
import { UndecidedRules } from "../checking/UndecidedRules";

export interface CheckedAreaProps {
  readonly subject: Extract<Subject, { readonly kind: "checked" }>;
  readonly findings: Findings;
}

/** The result of a check: the gate, the counts and the findings, or what the clerk turned to in their place. */
export function CheckedArea({ subject, findings }: CheckedAreaProps): ReactNode {
  const { state, run, dispatch } = useReview();
  const { checked, list, freshness } = subject;
  const { result, extent, context, target } = checked;
  const { sheet } = target;
  const { view, part } = state;
  const { rows, metas, actions } = findings;
  const found = useMemo(() => rows.reduce((sum, row) => sum + (row.kind === "group" ? row.group.count : 0), 0), [rows]);
  const back = (): void => dispatch({ kind: "turned-to", part: "findings" });
  const marks = useMemo(
    () => marksOn(state.undoHistory, target.parts, result.findings),
    [state.undoHistory, target.parts, result.findings],
  );
  const below = <UndecidedRules undecided={result.undecided} />;

  if (part === "fixes") {
    const fix = canFix(state)
      ? (picked: typeof result.findings) =>
          run({ kind: "fix", sheet, scope: { kind: "picked", findings: picked, parts: target.parts } })
      : null;
    return <FixPreview findings={result.findings} metas={metas} onFix={fix} onBack={back} />;
  }
  if (part === "suppressed") {
    return <SuppressedList checked={checked} onBack={back} />;
  }
  return (
    <>
      <Gate checked={checked} freshness={freshness} />
      {list.entries.length > 0 && (
        <FindingTools
          result={result}
          view={view}
          found={found}
          onView={(changed) => dispatch({ kind: "viewed", view: changed })}
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
          onFold={(group, fold) => dispatch({ kind: "folded", group, fold })}
          below={below}
        />
      )}
      {marks !== "none" && <MarkBar marks={marks} checked={checked} />}
    </>
  );
}
