import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";
import type { CheckedSheet } from "../../../review/checked-sheet";
import type { NextStep } from "../../next-step";
import { useStrings } from "../../strings/use-strings";
import { Summary } from "../Summary/Summary";
import { useGateStyles } from "./Gate.styles";

export interface GateProps {
  readonly checked: CheckedSheet;
  readonly freshness: "fresh" | "stale";
  readonly nextStep: NextStep;
  readonly busy: boolean;
  readonly onCheck: () => void;
}

/** “可以报送” or “还差 n 项才能报送”, with the figures it holds for, and whether it still holds. */
export function Gate({ checked, freshness, nextStep, busy, onCheck }: GateProps): ReactNode {
  const strings = useStrings();
  const styles = useGateStyles();
  const { gate, counts } = checked.result;
  const stale = freshness === "stale";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {gate === "ready" ? (
          <CheckmarkCircle20Filled aria-hidden className={styles.ready} />
        ) : (
          <ErrorCircle20Filled aria-hidden className={styles.blocked} />
        )}
        <h2 className={styles.verdict}>{gate === "ready" ? strings.ready : strings.blocked(counts.error)}</h2>
        <Button
          size="small"
          appearance={nextStep === "check" ? "primary" : "subtle"}
          icon={<ArrowClockwise16Regular />}
          disabledFocusable={busy}
          onClick={onCheck}
        >
          {strings.recheck}
        </Button>
      </div>
      {stale ? (
        <p className={styles.stale}>{strings.stale}</p>
      ) : (
        <div className={styles.summary}>
          <Summary facts={checked.target.facts} />
        </div>
      )}
    </div>
  );
}
