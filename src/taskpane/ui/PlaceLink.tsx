import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRange } from "../../sheet/cell-range";
import { useStrings } from "../strings/pane-strings";
import { usePlaces } from "./use-places";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    // A place of a whole workbook begins with the name of its sheet, which may be long.
    maxWidth: "40%",
    overflowWrap: "anywhere",
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface PlaceLinkProps {
  readonly at: CellRange;
  /** -1 where Tab passes it by. */
  readonly tabIndex?: number;
  readonly onJump: (at: CellRange) => void;
}

/** A place of the sheet, "L44"; following it selects the cell in the sheet. */
export function PlaceLink({ at, tabIndex = 0, onJump }: PlaceLinkProps): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
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
