import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { NoticeWords } from "../store/jobs/define-job";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { useNoticeStyles } from "./Notice.styles";

/** What was just done; the way back stands among the actions below. */
export function Notice({ words }: { readonly words: NoticeWords }): ReactNode {
  const { dispatch } = useReview();
  const strings = useStrings();
  const styles = useNoticeStyles();
  return (
    <div className={mergeClasses(styles.root, styles[words.tone])}>
      <span className={styles.sign}>
        {words.tone === "warning" ? <Warning16Filled aria-hidden /> : <CheckmarkCircle16Filled aria-hidden />}
      </span>
      <span className={styles.text}>{words.text}</span>
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={strings.dismiss}
        title={strings.dismiss}
        onClick={() => dispatch({ kind: "dismissed" })}
      />
    </div>
  );
}
