import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { noticeText } from "../../notice-text";
import type { Notice as NoticeData } from "../../pane-state";
import { useStrings } from "../../strings/use-strings";
import { useNoticeStyles } from "./Notice.styles";

const WARNINGS: ReadonlySet<NoticeData["kind"]> = new Set<NoticeData["kind"]>([
  "unwatched",
  "unfollowed",
  "unspoken",
  "not-ignored",
  "passed-over",
]);

export interface NoticeProps {
  readonly notice: NoticeData;
  readonly onDismiss: () => void;
}

/** What was just done; the way back stands among the actions below. */
export function Notice({ notice, onDismiss }: NoticeProps): ReactNode {
  const strings = useStrings();
  const styles = useNoticeStyles();
  const warns = WARNINGS.has(notice.kind);
  return (
    <div className={mergeClasses(styles.root, warns ? styles.warning : styles.success)}>
      <span className={styles.sign}>
        {warns ? <Warning16Filled aria-hidden /> : <CheckmarkCircle16Filled aria-hidden />}
      </span>
      <span className={styles.text}>{noticeText(notice, strings)}</span>
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={strings.dismiss}
        title={strings.dismiss}
        onClick={onDismiss}
      />
    </div>
  );
}
