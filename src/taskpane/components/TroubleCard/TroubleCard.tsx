import { Button } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Job } from "../../job";
import type { PaneTrouble } from "../../pane-state";
import { remainsWords } from "../../remains-words";
import { useStrings } from "../../strings/use-strings";
import { Fold } from "../Fold/Fold";
import { useTroubleCardStyles } from "./TroubleCard.styles";

export interface TroubleCardProps {
  readonly trouble: PaneTrouble;
  readonly onRetry: (job: Job) => void;
  readonly onDismiss: () => void;
}

/** What the host could not do: what happened, whether anything was changed, what to do, and the detail for support. */
export function TroubleCard({ trouble: { trouble, ...rest }, onRetry, onDismiss }: TroubleCardProps): ReactNode {
  const strings = useStrings();
  const styles = useTroubleCardStyles();
  const { what, todo } = strings.troubles[trouble.kind];
  // What is done again with a sheet that is gone would fail again.
  const gone = trouble.kind === "missing";
  return (
    <section role="alert" className={styles.root}>
      <div className={styles.line}>
        <Warning20Filled aria-hidden className={styles.icon} />
        <h2 className={styles.what}>{what}</h2>
      </div>
      <p className={styles.text}>
        {rest.from === "ribbon" && strings.troubleOf(rest.command)}
        {todo}
        {remainsWords(trouble, strings)}
      </p>
      <div className={styles.actions}>
        {rest.from === "pane" && (
          <Button size="small" appearance="primary" onClick={() => onRetry(gone ? { kind: "open" } : rest.job)}>
            {gone ? strings.lookAgain : strings.retry}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onDismiss}>
          {strings.dismiss}
        </Button>
      </div>
      <Fold title={strings.detail}>
        {() => <code className={styles.detail}>{`${trouble.kind}: ${trouble.detail}`}</code>}
      </Fold>
    </section>
  );
}
