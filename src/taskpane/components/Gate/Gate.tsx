import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";
import type { CheckedSheet } from "../../../review/check/checked-sheet";
import type { NextStep } from "../../next-step";
import { useStrings } from "../../strings/use-strings";
import { SheetChooser } from "../SheetChooser/SheetChooser";
import { Summary } from "../Summary/Summary";
import { TopLine } from "../TopLine/TopLine";
import { useGateStyles } from "./Gate.styles";

export interface GateProps {
  readonly checked: CheckedSheet;
  readonly freshness: "fresh" | "stale";
  readonly sheets: readonly string[];
  readonly nextStep: NextStep;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onChoose: (sheet: string) => void;
}

/** “可以报送” or “还差 n 项才能报送”, with the sheet and the figures it holds for, and whether it still holds. */
export function Gate({ checked, freshness, sheets, nextStep, busy, onCheck, onChoose }: GateProps): ReactNode {
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
          onClick={onCheck}
        >
          <span className={styles.word}>{strings.recheck}</span>
        </Button>
      </TopLine>
      <div className={styles.about}>
        <SheetChooser width="short" sheets={sheets} sheet={checked.target.sheet} disabled={busy} onChoose={onChoose} />
        {freshness === "stale" ? (
          <p className={styles.stale}>{strings.stale}</p>
        ) : (
          <Summary size="small" facts={checked.target.facts} />
        )}
      </div>
    </>
  );
}
