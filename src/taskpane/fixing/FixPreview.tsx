import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import { groupByRule } from "../../linting/arrange";
import type { Finding } from "../../linting/finding";
import type { RuleMeta } from "../../linting/rule";
import { atOnce } from "../../review/fix/fix-edits";
import { useStrings } from "../strings/pane-strings";
import { FixGroup } from "./FixGroup";
import { PartFrame } from "../ui/PartFrame";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FixPreviewProps {
  readonly findings: readonly Finding[];
  readonly metas: ReadonlyMap<string, RuleMeta>;
  /** Makes the corrections; null while the pane is busy or the result stale. */
  readonly onFix: ((findings: readonly Finding[]) => void) | null;
  readonly onBack: () => void;
}

/**
 * 一键规范: every cell that a correction would change, old → new. What is certain is chosen by rule, all at first; what is
 * the clerk's to confirm one by one, none at first. One button changes just these cells.
 */
export function FixPreview({ findings, metas, onFix, onBack }: FixPreviewProps): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [confirmed, setConfirmed] = useState<ReadonlySet<Finding>>(new Set());
  const safe = useMemo(() => groupByRule(atOnce(findings.filter(({ fix }) => fix?.safety === "safe"))), [findings]);
  const toConfirm = useMemo(() => findings.filter(({ fix }) => fix?.safety === "needs-review"), [findings]);
  const chosen = [
    ...safe.flatMap(({ key, findings: own }) => (left.has(key) ? [] : own)),
    ...toConfirm.filter((finding) => confirmed.has(finding)),
  ];
  const made = atOnce(chosen);
  const cells = made.reduce((sum, { fix }) => sum + (fix?.edits.length ?? 0), 0);
  return (
    <PartFrame
      title={strings.list.fixesTitle(cells)}
      onBack={onBack}
      foot={
        <>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={onFix === null || cells === 0}
            onClick={() => onFix?.(made)}
          >
            {strings.list.change(cells)}
          </Button>
          <Button size="small" onClick={onBack}>
            {strings.list.cancel}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{onFix === null ? strings.list.unfixable.stale : strings.fixAllHint}</p>
      {made.length < chosen.length && <p className={styles.hint}>{strings.list.overlap}</p>}
      {safe.length > 0 && <h3 className={styles.heading}>{strings.list.certain}</h3>}
      {safe.map(({ key, findings: own }) => (
        <FixGroup
          key={key}
          title={metas.get(key)?.title ?? key}
          findings={own}
          chosen={!left.has(key)}
          onChoose={(choose) => setLeft(changed(left, key, !choose))}
        />
      ))}
      {toConfirm.length > 0 && <h3 className={styles.heading}>{strings.list.toConfirm}</h3>}
      {toConfirm.map((finding, index) => (
        <FixGroup
          key={index}
          title={finding.message}
          findings={[finding]}
          chosen={confirmed.has(finding)}
          onChoose={(choose) => setConfirmed(changed(confirmed, finding, choose))}
        />
      ))}
    </PartFrame>
  );
}

function changed<T>(set: ReadonlySet<T>, item: T, has: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (has) next.add(item);
  else next.delete(item);
  return next;
}
