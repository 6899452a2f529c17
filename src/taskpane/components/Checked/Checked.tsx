import type { ReactNode } from "react";
import { useMemo } from "react";
import type { FixScope } from "../../../review/fix-edits";
import type { Findings } from "../../findings/use-findings";
import { canFix } from "../../findings/use-findings";
import type { NextStep } from "../../next-step";
import type { PaneState, Subject } from "../../pane-state";
import { isBusy } from "../../pane-state";
import type { ReviewControl } from "../../use-review";
import { Clean } from "../Clean/Clean";
import { FindingList } from "../FindingList/FindingList";
import { FindingTools } from "../FindingTools/FindingTools";
import { Gate } from "../Gate/Gate";
import { SafeFixes } from "../SafeFixes/SafeFixes";
import { SeverityFilter } from "../SeverityFilter/SeverityFilter";
import { UndecidedRules } from "../UndecidedRules/UndecidedRules";

export interface CheckedProps {
  readonly subject: Extract<Subject, { readonly kind: "checked" }>;
  readonly state: PaneState;
  readonly findings: Findings;
  readonly nextStep: NextStep;
  readonly tell: ReviewControl["tell"];
  readonly onCheck: () => void;
  readonly onFix: (scope: FixScope) => void;
}

/** The result of a check: the gate, the counts and the findings. */
export function Checked({ subject, state, findings, nextStep, tell, onCheck, onFix }: CheckedProps): ReactNode {
  const { checked, list, freshness } = subject;
  const { result, extent, context } = checked;
  const { view } = state;
  const { rows, metas, actions } = findings;
  const found = useMemo(() => rows.reduce((sum, row) => sum + (row.kind === "group" ? row.group.count : 0), 0), [rows]);
  const below = (
    <>
      {canFix(state) && <SafeFixes findings={result.findings} onFix={onFix} />}
      <UndecidedRules undecided={result.undecided} />
    </>
  );
  return (
    <>
      <Gate checked={checked} freshness={freshness} nextStep={nextStep} busy={isBusy(state)} onCheck={onCheck} />
      {list.entries.length > 0 && (
        <>
          <SeverityFilter result={result} filter={view.filter} onFilter={(filter) => tell({ kind: "viewed", view: { filter } })} />
          <FindingTools view={view} found={found} onView={(changed) => tell({ kind: "viewed", view: changed })} />
        </>
      )}
      {rows.length === 0 ? (
        <Clean extent={extent} of={result.findings.length === 0 ? "all" : "some"} below={below} />
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
    </>
  );
}
