import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Finding } from "../../linting/finding";
import { formatAddress } from "../../sheet/a1";
import { EditLine } from "./EditLine";
import { MoreButton } from "../ui/MoreButton";
import { useFixGroupStyles } from "./FixGroup.styles";

/** So many are shown at first, that the next rule is not far; the rest at once when it is asked for. */
const SHOWN = 20;

export interface FixGroupProps {
  readonly title: string;
  /** The findings whose corrections are made together or not at all. */
  readonly findings: readonly Finding[];
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** Corrections to be chosen together, with every cell they would change, old → new. */
export function FixGroup({ title, findings, chosen, onChoose }: FixGroupProps): ReactNode {
  const styles = useFixGroupStyles();
  const [whole, setWhole] = useState(false);
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  const shown = whole ? edits : edits.slice(0, SHOWN);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Checkbox
          className={styles.check}
          label={title}
          checked={chosen}
          onChange={(_event, { checked }) => onChoose(checked === true)}
        />
        <span className={styles.count}>{edits.length}</span>
      </div>
      <ul className={styles.edits}>
        {shown.map((edit, index) => (
          <li key={`${formatAddress(edit.at)} ${index}`} className={styles.edit}>
            <EditLine edit={edit} />
          </li>
        ))}
      </ul>
      <MoreButton rest={edits.length - shown.length} onMore={() => setWhole(true)} />
    </div>
  );
}
