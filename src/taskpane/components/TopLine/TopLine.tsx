import type { ReactNode } from "react";
import { useTopLineStyles } from "./TopLine.styles";

/** The first line of whatever the pane shows: what it is about. While a job runs the running bar lies over it. */
export function TopLine({ children }: { readonly children: ReactNode }): ReactNode {
  return <header className={useTopLineStyles().root}>{children}</header>;
}
