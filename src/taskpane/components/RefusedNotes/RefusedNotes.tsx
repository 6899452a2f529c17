import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SettingPart } from "../../../sheet/setting-part";
import { overruledOf } from "../../../sheet/setting-part";
import type { RefusedSetting } from "../../../review/settings/read-settings";
import { useStrings } from "../../strings/use-strings";
import type { ReviewControl } from "../../use-review";
import { useRefusedNotesStyles } from "./RefusedNotes.styles";

export interface RefusedNotesProps {
  readonly refused: readonly RefusedSetting[];
  /** The parts that belong to the page. */
  readonly of: readonly SettingPart[];
  readonly busy: boolean;
  readonly run: ReviewControl["run"];
}

/** What the workbook keeps and cannot be used, with the reason; cleared away only when the clerk says so. */
export function RefusedNotes({ refused, of, busy, run }: RefusedNotesProps): ReactNode {
  const { pages } = useStrings();
  const styles = useRefusedNotesStyles();
  return refused
    .filter(({ part }) => of.some((one) => part === one || part === overruledOf(one)))
    .map(({ part, wrong }) => (
      <div key={part} className={styles.root}>
        {pages.refusedNote(pages.part[part], wrong)}
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => run({ kind: "keep", keep: { kind: "discard", part } })}
        >
          {pages.discard}
        </Button>
      </div>
    ));
}
