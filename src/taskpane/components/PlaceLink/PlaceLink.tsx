import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRange } from "../../../sheet/cell-range";
import { useStrings } from "../../strings/use-strings";
import { usePlaces } from "../../use-places";
import { usePlaceLinkStyles } from "./PlaceLink.styles";

export interface PlaceLinkProps {
  readonly at: CellRange;
  /** -1 where Tab passes it by. */
  readonly tabIndex?: number;
  readonly onJump: (at: CellRange) => void;
}

/** A place of the sheet, "L44"; following it selects the cell in the sheet. */
export function PlaceLink({ at, tabIndex = 0, onJump }: PlaceLinkProps): ReactNode {
  const strings = useStrings();
  const styles = usePlaceLinkStyles();
  const address = usePlaces()(at);
  return (
    <Link
      as="button"
      tabIndex={tabIndex}
      className={styles.root}
      aria-label={strings.goTo(address)}
      onClick={() => onJump(at)}
    >
      {address}
    </Link>
  );
}
