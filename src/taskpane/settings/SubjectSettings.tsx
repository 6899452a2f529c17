import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Rule } from "../../linting/rule";
import type { PaneStrings } from "../strings/pane-strings";
import { useStrings } from "../strings/pane-strings";
import { useReview } from "../store/review-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  keep: { alignSelf: "start", marginTop: tokens.spacingVerticalXS },
});

type Subject = keyof PaneStrings["pages"]["subject"];

export interface SubjectSettingsProps {
  readonly rules: readonly Rule[];
  /** Subjects that are not looked at, as the workbook keeps them. */
  readonly off: readonly string[];
  readonly busy: boolean;
}

/** Which subjects of rules are looked at; what is ticked holds once it is kept in the workbook. */
export function SubjectSettings({ rules, off, busy }: SubjectSettingsProps): ReactNode {
  const { run } = useReview();
  const { pages } = useStrings();
  const styles = useStyles();
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
        onClick={() => run({ kind: "save-settings", edit: { kind: "settings", changed: { subjectsOff: draft } } })}
      >
        {pages.saveIn}
      </Button>
    </fieldset>
  );
}
