import type { ReactNode } from "react";
import { useState } from "react";
import { useFoldStyles } from "./Fold.styles";

export interface FoldProps {
  readonly title: string;
  /** Drawn only while the fold is open, so that long lists cost nothing before somebody wants them. */
  readonly children: () => ReactNode;
}

/** Something that is there for whoever wants it, folded away at first. */
export function Fold({ title, children }: FoldProps): ReactNode {
  const styles = useFoldStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.root} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0} className={styles.title}>
        {title}
      </summary>
      {open && <div className={styles.content}>{children()}</div>}
    </details>
  );
}
