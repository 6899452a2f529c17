import type { ReactNode } from "react";
import { noticeWords } from "../store/jobs";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { Notice } from "./Notice";
import { TroubleCard } from "./TroubleCard";

/** What was just done or could not be done, above what can be done; the rest of the pane stays usable. */
export function Messages(): ReactNode {
  const strings = useStrings();
  const { state } = useReview();
  if (state.trouble !== null) return <TroubleCard trouble={state.trouble} />;
  const words = state.notice && noticeWords(state.notice, strings);
  // Stands before there is something to say, or a screen reader would not say it.
  return <div aria-live="polite">{words !== null && <Notice words={words} />}</div>;
}
