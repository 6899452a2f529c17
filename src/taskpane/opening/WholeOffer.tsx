import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { useMadeNoteStyles } from "./MadeNote.styles";

export interface WholeOfferProps {
  /** How many further sheets hold a project each. */
  readonly siblings: number;
}

/** The sheet is one project of a workbook of one project a sheet: they can be checked, mended and reported together. */
export function WholeOffer({ siblings }: WholeOfferProps): ReactNode {
  const { busy, run } = useReview();
  const strings = useStrings();
  const styles = useMadeNoteStyles();
  return (
    <div role="note" className={styles.root}>
      {strings.siblings(siblings)}
      <Link
        as="button"
        className={styles.way}
        disabledFocusable={busy}
        onClick={() => run({ kind: "open-sheet", sheet: WHOLE_WORKBOOK })}
      >
        {strings.openWhole}
      </Link>
    </div>
  );
}
