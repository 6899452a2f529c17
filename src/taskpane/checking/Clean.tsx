import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckedSheet } from "../../review/check/checked-sheet";
import { useStrings } from "../strings/pane-strings";

const useStyles = makeStyles({
  root: { flexGrow: 1, padding: tokens.spacingHorizontalM },
  text: { margin: 0 },
  extent: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface CleanProps {
  readonly extent: CheckedSheet["extent"];
  readonly profile: CheckedSheet["by"]["profile"];
  /** all: nothing was found; some: nothing of the kind that is filtered for. */
  readonly of: "all" | "some";
  /** What stands below. */
  readonly below: ReactNode;
}

/** "09:05" on the clerk's own clock. */
function timeOf(at: number): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** Where there is nothing to list: that nothing was found, and what was looked at. */
export function Clean({ extent, profile, of, below }: CleanProps): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{of === "all" ? strings.clean : strings.noneOfThis}</p>
      <p className={styles.extent}>{strings.extent(extent.rules, extent.rows)}</p>
      <p className={styles.extent}>
        {strings.judgedBy(
          timeOf(extent.at),
          profile.from === "standard" ? strings.pages.standardProfile : profile.name || strings.pages.namelessProfile,
        )}
      </p>
      {below}
    </div>
  );
}
