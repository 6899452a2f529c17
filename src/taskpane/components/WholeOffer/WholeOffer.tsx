import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStrings } from "../../strings/use-strings";
import { useMadeNoteStyles } from "../MadeNote/MadeNote.styles";

export interface WholeOfferProps {
  /** How many further sheets hold a project each. */
  readonly siblings: number;
  readonly busy: boolean;
  readonly onOpen: () => void;
}

/** The sheet is one project of a workbook of one project a sheet: they can be checked, mended and reported together. */
export function WholeOffer({ siblings, busy, onOpen }: WholeOfferProps): ReactNode {
  const strings = useStrings();
  const styles = useMadeNoteStyles();
  return (
    <div role="note" className={styles.root}>
      {strings.siblings(siblings)}
      <Link as="button" className={styles.way} disabledFocusable={busy} onClick={onOpen}>
        {strings.openWhole}
      </Link>
    </div>
  );
}
