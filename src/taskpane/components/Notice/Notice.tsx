import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Notice as NoticeData } from "../../pane-state";
import { STRINGS } from "../../strings";
import { useNoticeStyles } from "./Notice.styles";

/** What was just done, in a sentence. */
export function noticeText(notice: NoticeData): string {
  switch (notice.kind) {
    case "reported":
      return STRINGS.reported(notice.sheets);
    case "fixed":
      return STRINGS.fixed(notice.cells);
    case "marked":
      return STRINGS.marked(notice.places);
    case "unmarked":
      return notice.sheets === 0 ? STRINGS.noMarks : STRINGS.unmarked;
    case "unwatched":
      return STRINGS.unwatched;
    case "undone":
      return STRINGS.undone(STRINGS.step[notice.step]);
    case "ribbon-checked":
      return STRINGS.ribbonChecked(notice.sheet);
  }
}

export interface NoticeProps {
  readonly notice: NoticeData;
  readonly onDismiss: () => void;
}

/** What was just done; the way back stands among the actions below. */
export function Notice({ notice, onDismiss }: NoticeProps): ReactNode {
  const styles = useNoticeStyles();
  return (
    <MessageBar intent={notice.kind === "unwatched" ? "warning" : "success"} layout="singleline" politeness="polite" className={styles.root}>
      <MessageBarBody>{noticeText(notice)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={STRINGS.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
