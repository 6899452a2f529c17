import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RuleMeta } from "../../linting/rule";
import type { FindingContext } from "../../review/check/finding-context";
import { formatAddress } from "../../sheet/a1";
import type { FindingActions } from "./finding-actions";
import type { ListedFinding } from "../store/findings-list";
import { unfixableBecause } from "./unfixable-because";
import { rulePage } from "./rule-example";
import { useStrings } from "../strings/pane-strings";
import { Fold } from "../ui/Fold";
import { SuppressForm } from "./SuppressForm";
import { RelatedPlaces } from "./RelatedPlaces";
import { RuleExample } from "./RuleExample";
import { useFindingCardStyles } from "./FindingCard.styles";

export interface FindingCardProps {
  readonly entry: ListedFinding;
  readonly meta: RuleMeta | null;
  readonly context: FindingContext;
  readonly actions: FindingActions;
}

/**
 * What there is to know of a finding: the clerk's own words there, its further places, why no correction is offered,
 * the rule.
 */
export function FindingCard({ entry, meta, context, actions }: FindingCardProps): ReactNode {
  const strings = useStrings();
  const styles = useFindingCardStyles();
  const { finding } = entry;
  const words = context.words[formatAddress(finding.at.first)];
  const unfixable = unfixableBecause(finding, meta, actions.onFix !== null);
  return (
    <div className={styles.root}>
      {words !== undefined && <p className={styles.words}>{strings.list.words(words)}</p>}
      <RelatedPlaces places={finding.related} words={context.words} onJump={(at) => actions.onJump(entry, at)} />
      {unfixable !== null && <p className={styles.text}>{strings.list.unfixable[unfixable]}</p>}
      {meta !== null && (
        <Fold title={strings.why}>
          {() => (
            <>
              <p className={styles.text}>{strings.list.ruleTitle(meta.title)}</p>
              <p className={styles.text}>{meta.why}</p>
              <p className={styles.text}>{strings.basis(meta.basis)}</p>
              <RuleExample rule={meta.id} />
              <Link href={rulePage(meta.id)} target="_blank" rel="noopener" className={styles.link}>
                {strings.list.page}
              </Link>
            </>
          )}
        </Fold>
      )}
      {actions.onSuppress && <SuppressForm onSuppress={(reason) => actions.onSuppress?.(finding, reason)} />}
    </div>
  );
}
