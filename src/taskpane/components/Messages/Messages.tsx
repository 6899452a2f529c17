import type { ReactNode } from "react";
import type { PaneState } from "../../pane-state";
import type { ReviewControl } from "../../use-review";
import { Notice } from "../Notice/Notice";
import { TroubleCard } from "../TroubleCard/TroubleCard";

export interface MessagesProps {
  readonly state: PaneState;
  readonly run: ReviewControl["run"];
  readonly tell: ReviewControl["tell"];
}

/** What was just done or could not be done, above what can be done; the rest of the pane stays usable. */
export function Messages({ state: { trouble, notice }, run, tell }: MessagesProps): ReactNode {
  const dismiss = (): void => tell({ kind: "dismissed" });
  if (trouble !== null) {
    return <TroubleCard trouble={trouble} onRetry={(job) => run(job)} onDismiss={dismiss} />;
  }
  // Stands before there is something to say, or a screen reader would not say it.
  return <div aria-live="polite">{notice !== null && <Notice notice={notice} onDismiss={dismiss} />}</div>;
}
