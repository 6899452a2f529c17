import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to a screen reader what the pane shows by appearing; never moves the focus. */
export function Announcer({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.root}>
      {text}
    </div>
  );
}
