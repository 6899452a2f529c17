import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";
import type { CheckedSheet } from "../../review/check/checked-sheet";
import { nextStepOf } from "../store/next-step";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { SheetChooser } from "../opening/SheetChooser";
import { Summary } from "../opening/Summary";
import { TopLine } from "../ui/TopLine";
import { useGateStyles } from "./Gate.styles";
import { useCheck } from "../store/use-check";

export interface GateProps {
  readonly checked: CheckedSheet;
  readonly freshness: "fresh" | "stale";
}

/** “可以报送” or “还差 n 项才能报送”, with the sheet and the figures it holds for, and whether it still holds. */
export function Gate({ checked, freshness }: GateProps): ReactNode {
  const { state, busy, run } = useReview();
  const check = useCheck();
  const nextStep = nextStepOf(state);
  const strings = useStrings();
  const styles = useGateStyles();
  const { gate, counts } = checked.result;
  return (
    <>
      <TopLine>
        {gate === "ready" ? (
          <CheckmarkCircle20Filled aria-hidden className={styles.ready} />
        ) : (
          <ErrorCircle20Filled aria-hidden className={styles.blocked} />
        )}
        <h2 className={styles.verdict}>{gate === "ready" ? strings.ready : strings.blocked(counts.error)}</h2>
        <Button
          size="small"
          className={styles.check}
          appearance={nextStep === "check" ? "primary" : "subtle"}
          icon={<ArrowClockwise16Regular />}
          aria-label={strings.recheck}
          title={strings.recheck}
          disabledFocusable={busy}
          onClick={check}
        >
          <span className={styles.word}>{strings.recheck}</span>
        </Button>
      </TopLine>
      <div className={styles.about}>
        <SheetChooser
          width="short"
          sheets={state.sheets}
          sheet={checked.target.sheet}
          disabled={busy}
          onChoose={(sheet) => run({ kind: "open-sheet", sheet })}
        />
        {freshness === "stale" ? (
          <p className={styles.stale}>{strings.stale}</p>
        ) : (
          <Summary size="small" facts={checked.target.facts} />
        )}
      </div>
    </>
  );
}
