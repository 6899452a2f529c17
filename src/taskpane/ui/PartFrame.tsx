import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { KeyboardEvent, ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { useStrings } from "../strings/pane-strings";
import { TopLine } from "./TopLine";
import { usePartFrameStyles } from "./PartFrame.styles";

export interface PartFrameProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
  /** The buttons below. */
  readonly foot?: ReactNode;
}

/**
 * What stands in the place of the findings, with a way back; Esc goes back too. The clerk asked for it and has the keys
 * there.
 */
export function PartFrame({ title, onBack, children, foot }: PartFrameProps): ReactNode {
  const strings = useStrings();
  const styles = usePartFrameStyles();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.querySelector("button")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    // On the window Office.js takes Escape as leaving the pane.
    event.stopPropagation();
    onBack();
  };
  return (
    <section ref={section} className={styles.root} aria-labelledby={id} onKeyDown={onKeyDown}>
      <TopLine>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          aria-label={strings.list.back}
          title={strings.list.back}
          onClick={onBack}
        />
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
      </TopLine>
      <div className={styles.body} tabIndex={0} role="group" aria-labelledby={id}>
        {children}
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
