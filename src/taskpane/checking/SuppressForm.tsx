import { Button } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useId, useState } from "react";
import { useStrings } from "../strings/pane-strings";
import { useSuppressFormStyles } from "./SuppressForm.styles";

/** 忽略…: asks for the reason, without which nothing is suppressed. */
export function SuppressForm({ onSuppress }: { readonly onSuppress: (reason: string) => void }): ReactNode {
  const strings = useStrings();
  const styles = useSuppressFormStyles();
  const id = useId();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button size="small" appearance="subtle" onClick={() => setReason("")}>
        {strings.list.suppress}
      </Button>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    setReason(null);
  };
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{strings.list.reason}</label>
      <textarea
        id={id}
        className={styles.box}
        rows={2}
        required
        autoFocus
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={reason.trim() === ""} onClick={() => onSuppress(reason)}>
          {strings.list.suppressNow}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setReason(null)}>
          {strings.list.cancel}
        </Button>
      </div>
    </div>
  );
}
