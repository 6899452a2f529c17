import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import type { Finding } from "../../../linting/finding";
import type { FixScope } from "../../../review/fix-edits";
import { fixEdits } from "../../../review/fix-edits";
import { formatAddress } from "../../../sheet/a1";
import { useStrings } from "../../strings/use-strings";
import { EditLine } from "../EditLine/EditLine";
import { Fold } from "../Fold/Fold";
import { MoreButton } from "../MoreButton/MoreButton";
import { useSafeFixesStyles } from "./SafeFixes.styles";

const ALL_SAFE = { kind: "findings", safety: "safe", rule: null } as const satisfies FixScope;
const PAGE = 50;

export interface SafeFixesProps {
  readonly findings: readonly Finding[];
  readonly onFix: (scope: FixScope) => void;
}

/** 一键规范: every cell that a certain correction would change, old → new, and the one button that changes them. */
export function SafeFixes({ findings, onFix }: SafeFixesProps): ReactNode {
  const strings = useStrings();
  const styles = useSafeFixesStyles();
  const [shown, setShown] = useState(PAGE);
  const edits = useMemo(() => fixEdits(findings, ALL_SAFE), [findings]);
  if (edits.length === 0) return null;
  return (
    <div className={styles.root}>
      <Fold title={strings.fixable(edits.length)}>
        {() => (
          <>
            <ul className={styles.list} tabIndex={0} aria-label={strings.fixable(edits.length)}>
              {edits.slice(0, shown).map((edit) => (
                <li key={formatAddress(edit.at)}>
                  <EditLine edit={edit} />
                </li>
              ))}
            </ul>
            <MoreButton rest={edits.length - shown} onMore={() => setShown(shown + PAGE)} />
            <div className={styles.line}>
              <Button size="small" className={styles.button} onClick={() => onFix(ALL_SAFE)}>
                {strings.fixAll}
              </Button>
              {strings.fixAllHint}
            </div>
          </>
        )}
      </Fold>
    </div>
  );
}
