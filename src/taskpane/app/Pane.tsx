import type { ReactNode } from "react";
import { useEffect } from "react";
import { partsOf } from "../store/pane-state";
import { ReviewContext } from "../store/review-context";
import type { PanePorts } from "../store/use-review-store";
import { useReviewStore } from "../store/use-review-store";
import { PlacesContext } from "../ui/use-places";
import { PaneBody } from "./PaneBody";

export interface PaneProps {
  readonly ports: PanePorts;
  /** The language the clerk chose could not be loaded. */
  readonly unspoken?: boolean;
}

/** The pane with its state, which all parts of it share. */
export function Pane({ ports, unspoken = false }: PaneProps): ReactNode {
  const review = useReviewStore(ports);
  const { state, dispatch } = review;
  useEffect(() => {
    if (unspoken) dispatch({ kind: "unspoken" });
  }, [unspoken, dispatch]);
  return (
    <ReviewContext value={review}>
      <PlacesContext value={partsOf(state.subject)}>
        <PaneBody />
      </PlacesContext>
    </ReviewContext>
  );
}
