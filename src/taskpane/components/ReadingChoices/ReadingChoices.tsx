import { Button, Select, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { ReadingChoices as Choices } from "../../../domain/reading-choices";
import { FORM_KINDS } from "../../../domain/target-table";
import { FRAMEWORKS } from "../../../domain/vocabulary/frameworks";
import { WHOLE_WORKBOOK } from "../../../sheet/sheet-parts";
import { useStrings } from "../../strings/use-strings";
import type { ReviewControl } from "../../use-review";
import { useReadingChoicesStyles } from "./ReadingChoices.styles";

export interface ReadingChoicesProps {
  /** Which sheet is read, or WHOLE_WORKBOOK. */
  readonly sheet: string;
  /** The one sheet that can be read instead of the whole workbook; null where the workbook has no other. */
  readonly single: string | null;
  readonly choices: Choices;
  /** True where the workbook keeps how the sheet is read. */
  readonly remembered: boolean;
  readonly busy: boolean;
  readonly run: ReviewControl["run"];
}

/** Form, framework and the text of the 情况说明 as the clerk says; to read by at once, or to keep in the workbook. */
export function ReadingChoices({ sheet, single, choices, remembered, busy, run }: ReadingChoicesProps): ReactNode {
  const strings = useStrings();
  const { pages } = strings;
  const styles = useReadingChoicesStyles();
  const [form, setForm] = useState(choices.form);
  const [framework, setFramework] = useState(choices.framework);
  const [text, setText] = useState(choices.statementText ?? "");
  const statementText = text.trim() === "" ? undefined : text;
  const [scope, setScope] = useState(sheet);
  const said: Choices = { form, framework, statementText, ...(scope === WHOLE_WORKBOOK && { together: true }) };
  const automatic = Object.values(said).every((choice) => choice === undefined);
  const keep = (kept: Choices): void => run({ kind: "keep", keep: { kind: "choices", sheet, choices: kept } });
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
        <Button size="small" disabledFocusable={busy || automatic || scope !== sheet} onClick={() => keep(said)}>
          {pages.remember}
        </Button>
        {remembered && (
          <Button size="small" disabledFocusable={busy} onClick={() => keep({})}>
            {pages.forget}
          </Button>
        )}
      </div>
      {remembered && <p className={styles.hint}>{pages.remembered}</p>}
    </div>
  );
}
