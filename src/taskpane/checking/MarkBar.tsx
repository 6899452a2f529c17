import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckedSheet } from "../../review/check/checked-sheet";
import type { MarksOn } from "../store/marks-on";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { MarkLegend } from "./MarkLegend";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "22px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface MarkBarProps {
  readonly marks: Exclude<MarksOn, "none">;
  readonly checked: CheckedSheet;
}

/**
 * How the marks in the sheet look, or, where they are those of an earlier check, that they are and the way to renew
 * them.
 */
export function MarkBar({ marks, checked: { target, result } }: MarkBarProps): ReactNode {
  const { busy, run } = useReview();
  const { list } = useStrings();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {marks === "current" ? (
        <MarkLegend />
      ) : (
        <>
          <span>{list.marksBehind}</span>
          <Link
            as="button"
            disabled={busy}
            onClick={() => run({ kind: "mark", parts: target.parts, findings: result.findings })}
          >
            {list.markAnew}
          </Link>
        </>
      )}
    </div>
  );
}
