import type { ReactNode } from "react";
import { useAnnouncerStyles } from "./Announcer.styles";

/** Says to a screen reader what the pane shows by appearing; never moves the focus. */
export function Announcer({ text }: { readonly text: string }): ReactNode {
  const styles = useAnnouncerStyles();
  return (
    <div role="status" aria-live="polite" className={styles.root}>
      {text}
    </div>
  );
}
