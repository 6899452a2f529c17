import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SettingPart } from "../../sheet/setting-part";
import { overruledOf } from "../../sheet/setting-part";
import type { RefusedSetting } from "../../review/settings/read-settings";
import { useStrings } from "../strings/pane-strings";
import { useReview } from "../store/review-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  button: { flexShrink: 0, minWidth: "auto" },
});

export interface RefusedSettingsProps {
  readonly refused: readonly RefusedSetting[];
  /** The parts that belong to the page. */
  readonly of: readonly SettingPart[];
}

/** What the workbook keeps and cannot be used, with the reason; cleared away only when the clerk says so. */
export function RefusedSettings({ refused, of }: RefusedSettingsProps): ReactNode {
  const { busy, run } = useReview();
  const { pages } = useStrings();
  const styles = useStyles();
  return refused
    .filter(({ part }) => of.some((one) => part === one || part === overruledOf(one)))
    .map(({ part, wrong }) => (
      <div key={part} className={styles.root}>
        {pages.refusedSetting(pages.part[part], wrong)}
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => run({ kind: "save-settings", edit: { kind: "discard", part } })}
        >
          {pages.discard}
        </Button>
      </div>
    ));
}
