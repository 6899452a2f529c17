import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Notice as NoticeData } from "../../pane-state";
import { STRINGS } from "../../strings";

/** What was just done, in a sentence. */
export function noticeText(notice: NoticeData): string {
  switch (notice.kind) {
    case "reported":
      return STRINGS.reported(notice.sheets);
    case "marked":
      return STRINGS.marked(notice.places);
    case "unmarked":
      return STRINGS.unmarked;
    case "undone":
      return STRINGS.undone(STRINGS.step[notice.step]);
    case "ribbon-checked":
      return STRINGS.ribbonChecked(notice.sheet);
  }
}

export interface NoticeProps {
  readonly notice: NoticeData;
  /** Takes back what the notice tells of; null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}

/** What was just done, with the way back. */
export function Notice({ notice, onUndo, onDismiss }: NoticeProps): ReactNode {
  return (
    <MessageBar intent="success" layout="multiline" politeness="polite">
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
      >
        {onUndo !== null && (
          <Button size="small" onClick={onUndo}>
            {STRINGS.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
