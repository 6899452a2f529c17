import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStrings } from "../strings/pane-strings";
import { useWelcomeStyles } from "./Welcome.styles";

/** What stands here the first time only: the way through the work in one screen, and what is promised. */
export function Welcome({ onStart }: { readonly onStart: () => void }): ReactNode {
  const { welcome } = useStrings();
  const styles = useWelcomeStyles();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{welcome.title}</h1>
      <ol className={styles.steps}>
        {welcome.steps.map(({ what, how }) => (
          <li key={what}>
            <span className={styles.what}>{what}</span> {how}
          </li>
        ))}
      </ol>
      <p className={styles.promise}>{welcome.promise}</p>
      <Button appearance="primary" className={styles.start} onClick={onStart}>
        {welcome.start}
      </Button>
    </main>
  );
}
