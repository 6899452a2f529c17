import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MarksOn } from "../../marks-on";
import { useStrings } from "../../strings/use-strings";
import { MarkLegend } from "../MarkLegend/MarkLegend";
import { useMarkBarStyles } from "./MarkBar.styles";

export interface MarkBarProps {
  readonly marks: Exclude<MarksOn, "none">;
  readonly busy: boolean;
  /** Marks what is found now. */
  readonly onMark: () => void;
}

/**
 * How the marks in the sheet look, or, where they are those of an earlier check, that they are and the way to renew
 * them.
 */
export function MarkBar({ marks, busy, onMark }: MarkBarProps): ReactNode {
  const { list } = useStrings();
  const styles = useMarkBarStyles();
  return (
    <div className={styles.root}>
      {marks === "current" ? (
        <MarkLegend />
      ) : (
        <>
          <span>{list.marksBehind}</span>
          <Link as="button" disabled={busy} onClick={onMark}>
            {list.markAnew}
          </Link>
        </>
      )}
    </div>
  );
}
