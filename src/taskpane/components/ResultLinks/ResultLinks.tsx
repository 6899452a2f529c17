import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMemo } from "react";
import type { CheckResult } from "../../../linting/check-result";
import { fixEdits } from "../../../review/fix-edits";
import type { ResultPart } from "../../pane-state";
import { useStrings } from "../../strings/use-strings";
import { MarkLegend } from "../MarkLegend/MarkLegend";
import { useResultLinksStyles } from "./ResultLinks.styles";

const SAFE = { kind: "findings", safety: "safe", rule: null } as const;

export interface ResultLinksProps {
  readonly result: CheckResult;
  /** Our marks stand on the sheet. */
  readonly marked: boolean;
  readonly onTurnTo: (part: ResultPart) => void;
}

/** What there is beside the findings: corrections to look through, what was set aside, how marks look. Nothing where there is none. */
export function ResultLinks({ result, marked, onTurnTo }: ResultLinksProps): ReactNode {
  const strings = useStrings();
  const styles = useResultLinksStyles();
  const { findings, ignored, expired } = result;
  const cells = useMemo(() => fixEdits(findings, SAFE).length, [findings]);
  const toConfirm = useMemo(() => findings.filter(({ fix }) => fix?.safety === "needs-review").length, [findings]);
  if (cells + toConfirm + ignored.length + expired.length === 0 && !marked) return null;
  return (
    <div className={styles.root}>
      {cells + toConfirm > 0 && (
        <Link as="button" className={styles.link} onClick={() => onTurnTo("fixes")}>
          {cells > 0 ? strings.list.fixes(cells) : strings.list.fixesToConfirm(toConfirm)}
        </Link>
      )}
      {ignored.length + expired.length > 0 && (
        <Link as="button" className={styles.link} onClick={() => onTurnTo("ignored")}>
          {strings.list.ignored(ignored.length)}
        </Link>
      )}
      {marked && <MarkLegend />}
    </div>
  );
}
