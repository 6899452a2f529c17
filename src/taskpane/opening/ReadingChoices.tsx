import { Button, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { ReadingChoices as Choices } from "../../domain/reading-choices";
import { FORM_KINDS } from "../../domain/target-table";
import { FRAMEWORKS } from "../../domain/vocabulary/frameworks";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import { useStrings } from "../strings/pane-strings";
import { useReview } from "../store/review-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  label: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ReadingChoicesProps {
  /** Which sheet is read, or WHOLE_WORKBOOK. */
  readonly sheet: string;
  /** The one sheet that can be read instead of the whole workbook; null where the workbook has no other. */
  readonly single: string | null;
  readonly choices: Choices;
  /** True where the workbook keeps how the sheet is read. */
  readonly remembered: boolean;
  readonly busy: boolean;
}

/** Form, framework and the text of the 情况说明 as the clerk says; to read by at once, or to keep in the workbook. */
export function ReadingChoices({ sheet, single, choices, remembered, busy }: ReadingChoicesProps): ReactNode {
  const { run } = useReview();
  const strings = useStrings();
  const { pages } = strings;
  const styles = useStyles();
  const [form, setForm] = useState(choices.form);
  const [framework, setFramework] = useState(choices.framework);
  const [text, setText] = useState(choices.statementText ?? "");
  const statementText = text.trim() === "" ? undefined : text;
  const [scope, setScope] = useState(sheet);
  const said: Choices = { form, framework, statementText, ...(scope === WHOLE_WORKBOOK && { together: true }) };
  const automatic = Object.values(said).every((choice) => choice === undefined);
  const save = (saved: Choices): void =>
    run({ kind: "save-settings", edit: { kind: "choices", sheet, choices: saved } });
  return (
    <div className={styles.root} role="group" aria-label={pages.readAs}>
      <h3 className={styles.title}>{pages.readAs}</h3>
      {single !== null && (
        <label className={styles.label}>
          {pages.scope}
          <Select
            size="small"
            value={scope === WHOLE_WORKBOOK ? "whole" : "single"}
            onChange={(_event, { value }) => setScope(value === "whole" ? WHOLE_WORKBOOK : single)}
          >
            <option value="single">{pages.thisSheet}</option>
            <option value="whole">{strings.whole}</option>
          </Select>
        </label>
      )}
      <label className={styles.label}>
        {pages.fact.form}
        <Select
          size="small"
          value={form ?? ""}
          onChange={(_event, { value }) => setForm(FORM_KINDS.find((known) => known === value))}
        >
          <option value="">{pages.automatic}</option>
          {FORM_KINDS.map((known) => (
            <option key={known} value={known}>
              {pages.form[known]}
            </option>
          ))}
        </Select>
      </label>
      <label className={styles.label}>
        {pages.fact.framework}
        <Select
          size="small"
          value={framework ?? ""}
          onChange={(_event, { value }) => setFramework(FRAMEWORKS.find((known) => known === value))}
        >
          <option value="">{pages.automatic}</option>
          {FRAMEWORKS.map((known) => (
            <option key={known} value={known}>
              {pages.framework[known]}
            </option>
          ))}
        </Select>
      </label>
      <label className={styles.label}>
        {pages.statement}
        <Textarea
          size="small"
          rows={3}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </label>
      <div className={styles.line}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => run({ kind: "open-sheet", sheet: scope, choices: said })}
        >
          {pages.readAgain}
        </Button>
        <Button size="small" disabledFocusable={busy || automatic || scope !== sheet} onClick={() => save(said)}>
          {pages.remember}
        </Button>
        {remembered && (
          <Button size="small" disabledFocusable={busy} onClick={() => save({})}>
            {pages.forget}
          </Button>
        )}
      </div>
      {remembered && <p className={styles.hint}>{pages.remembered}</p>}
    </div>
  );
}
