import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    minHeight: "40px",
    paddingLeft: tokens.spacingHorizontalM,
    // Excel's own menu of the pane covers the top right 40 px.
    paddingRight: "40px",
  },
});

/** The first line of whatever the pane shows: what it is about. While a job runs the running bar lies over it. */
export function TopLine({ children }: { readonly children: ReactNode }): ReactNode {
  return <header className={useStyles().root}>{children}</header>;
}
