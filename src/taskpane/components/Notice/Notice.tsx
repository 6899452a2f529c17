import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Notice as NoticeData } from "../../pane-state";
import type { PaneStrings } from "../../strings/pane-strings";
import { useStrings } from "../../strings/use-strings";
import { useNoticeStyles } from "./Notice.styles";

const WARNINGS: ReadonlySet<NoticeData["kind"]> = new Set<NoticeData["kind"]>(["unwatched", "unfollowed", "not-ignored"]);

/** What was just done, in a sentence. */
export function noticeText(notice: NoticeData, strings: PaneStrings): string {
  switch (notice.kind) {
    case "reported":
      return strings.reported(notice, notice.profile.from === "standard" ? null : notice.profile.name || strings.pages.namelessProfile);
    case "fixed":
      return strings.fixed(notice.cells);
    case "ignored":
      return strings.list.ignoredNotice;
    case "not-ignored":
      return strings.list.notIgnored[notice.why];
    case "revoked":
      return strings.list.revokedNotice;
    case "marked":
      return strings.marked(notice.places);
    case "unmarked":
      return notice.sheets === 0 ? strings.noMarks : strings.unmarked;
    case "kept":
      return strings.pages.kept;
    case "unwatched":
      return strings.unwatched;
    case "unfollowed":
      return strings.unfollowed;
    case "undone":
      return strings.undone(strings.step[notice.step]);
    case "ribbon-checked":
      return strings.ribbonChecked(notice.sheet) + (notice.madeOf === undefined ? "" : strings.madeOf(notice.madeOf));
  }
}

export interface NoticeProps {
  readonly notice: NoticeData;
  readonly onDismiss: () => void;
}

/** What was just done; the way back stands among the actions below. */
export function Notice({ notice, onDismiss }: NoticeProps): ReactNode {
  const strings = useStrings();
  const styles = useNoticeStyles();
  return (
    <MessageBar intent={WARNINGS.has(notice.kind) ? "warning" : "success"} layout="singleline" politeness="polite" className={styles.root}>
      <MessageBarBody>{noticeText(notice, strings)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={strings.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
