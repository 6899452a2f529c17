import { Button } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { PaneTrouble } from "../store/pane-state";
import { useReview } from "../store/review-context";
import { remainsWords } from "../strings/remains-words";
import { useStrings } from "../strings/pane-strings";
import { Fold } from "../ui/Fold";
import { useTroubleCardStyles } from "./TroubleCard.styles";

/** What the host could not do: what happened, whether anything was changed, what to do, and the detail for support. */
export function TroubleCard({ trouble: { trouble, ...rest } }: { readonly trouble: PaneTrouble }): ReactNode {
  const { run, dispatch } = useReview();
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
          <Button size="small" appearance="primary" onClick={() => run(gone ? { kind: "open" } : rest.job)}>
            {gone ? strings.lookAgain : strings.retry}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => dispatch({ kind: "dismissed" })}>
          {strings.dismiss}
        </Button>
      </div>
      <Fold title={strings.detail}>
        {() => <code className={styles.detail}>{`${trouble.kind}: ${trouble.detail}`}</code>}
      </Fold>
    </section>
  );
}
