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

/** What was just done or could not be done, above the rest of the pane, which stays usable. */
export function Messages({ state: { trouble, notice }, run, tell }: MessagesProps): ReactNode {
  const dismiss = (): void => tell({ kind: "dismissed" });
  if (trouble !== null) {
    const retry = trouble.from === "pane" ? () => run(trouble.job) : null;
    return <TroubleCard trouble={trouble} onRetry={retry} onDismiss={dismiss} />;
  }
  return notice === null ? null : <Notice notice={notice} onDismiss={dismiss} />;
}
