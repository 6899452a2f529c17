import type { ReactNode } from "react";
import { useCallback, useEffect, useMemo } from "react";
import type { Finding } from "../../../linting/finding";
import type { Rule } from "../../../linting/rule";
import type { FixScope } from "../../../review/fix-edits";
import type { CellRange } from "../../../sheet/cell-range";
import type { FindingSection, ListedFinding } from "../../arrange-findings";
import type { NextStep } from "../../next-step";
import type { PaneState, Subject } from "../../pane-state";
import type { ReviewControl } from "../../use-review";
import { Clean } from "../Clean/Clean";
import { FindingList } from "../FindingList/FindingList";
import { Gate } from "../Gate/Gate";
import { SafeFixes } from "../SafeFixes/SafeFixes";
import { SeverityFilter } from "../SeverityFilter/SeverityFilter";
import { UndecidedRules } from "../UndecidedRules/UndecidedRules";

export interface CheckedProps {
  readonly subject: Extract<Subject, { readonly kind: "checked" }>;
  readonly state: PaneState;
  readonly sections: readonly FindingSection[];
  readonly rules: readonly Rule[];
  readonly nextStep: NextStep;
  readonly busy: boolean;
  readonly tell: ReviewControl["tell"];
  readonly onCheck: () => void;
  readonly onJump: (listed: ListedFinding, at: CellRange) => void;
  readonly onStep: (direction: "next" | "previous") => void;
  readonly onFix: (scope: FixScope) => void;
}

/** The result of a check: the gate, the counts and the findings. F8 and Shift+F8 walk through them. */
export function Checked(props: CheckedProps): ReactNode {
  const { subject, state, sections, rules, nextStep, busy, tell, onCheck, onJump, onStep, onFix } = props;
  const { result, extent } = subject.checked;
  const metas = useMemo(() => new Map(rules.map(({ meta }) => [meta.id, meta])), [rules]);

  const fixes = busy || subject.freshness === "stale" ? null : onFix;
  const fixOne = useMemo(() => fixes && ((finding: Finding) => fixes({ kind: "finding", finding })), [fixes]);

  const step = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      onStep(event.shiftKey ? "previous" : "next");
    },
    [onStep],
  );
  useEffect(() => {
    window.addEventListener("keydown", step);
    return () => window.removeEventListener("keydown", step);
  }, [step]);

  return (
    <>
      <Gate checked={subject.checked} freshness={subject.freshness} nextStep={nextStep} busy={busy} onCheck={onCheck} />
      {result.findings.length > 0 && (
        <SeverityFilter result={result} filter={state.filter} onFilter={(filter) => tell({ kind: "filtered", filter })} />
      )}
      {sections.length === 0 ? (
        <Clean extent={extent} of={result.findings.length === 0 ? "all" : "some"} />
      ) : (
        <FindingList
          sections={sections}
          metas={metas}
          folds={state.folds}
          current={state.current}
          onFold={(severity, fold) => tell({ kind: "folded", severity, fold })}
          onJump={onJump}
          onFix={fixOne}
        />
      )}
      {fixes && <SafeFixes findings={result.findings} onFix={fixes} />}
      <UndecidedRules undecided={result.undecided} />
    </>
  );
}
