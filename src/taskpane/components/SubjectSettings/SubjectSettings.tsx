import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Rule } from "../../../linting/rule";
import type { PaneStrings } from "../../strings/pane-strings";
import { useStrings } from "../../strings/use-strings";
import type { ReviewControl } from "../../use-review";
import { useSubjectSettingsStyles } from "./SubjectSettings.styles";

type Subject = keyof PaneStrings["pages"]["subject"];

export interface SubjectSettingsProps {
  readonly rules: readonly Rule[];
  /** Subjects that are not looked at, as the workbook keeps them. */
  readonly off: readonly string[];
  readonly busy: boolean;
  readonly run: ReviewControl["run"];
}

/** Which subjects of rules are looked at; what is ticked holds once it is kept in the workbook. */
export function SubjectSettings({ rules, off, busy, run }: SubjectSettingsProps): ReactNode {
  const { pages } = useStrings();
  const styles = useSubjectSettingsStyles();
  const [draft, setDraft] = useState<readonly string[]>(off);
  const subjects = Object.keys(pages.subject) as readonly Subject[];
  const changed = [...draft].sort().join() !== [...off].sort().join();
  const countOf = (subject: Subject): number => rules.filter(({ meta }) => meta.id.startsWith(`${subject}/`)).length;
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{pages.subjects}</legend>
      {subjects.map((subject) => (
        <Checkbox
          key={subject}
          label={pages.rulesOf(pages.subject[subject], countOf(subject))}
          checked={!draft.includes(subject)}
          onChange={(_event, { checked }) =>
            setDraft(checked === true ? draft.filter((each) => each !== subject) : [...draft, subject])
          }
        />
      ))}
      <Button
        size="small"
        className={styles.keep}
        disabledFocusable={busy || !changed}
        onClick={() => run({ kind: "keep", keep: { kind: "settings", changed: { subjectsOff: draft } } })}
      >
        {pages.keptIn}
      </Button>
    </fieldset>
  );
}
