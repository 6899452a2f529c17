import type { ReactNode } from "react";
import { Fragment } from "react";
import type { ReadingChoices as Choices } from "../../../domain/reading-choices";
import type { TargetSheet } from "../../../review/open/document-facts";
import { WHOLE_WORKBOOK } from "../../../sheet/sheet-parts";
import type { Page } from "../../pages/page";
import type { PaneStrings } from "../../strings/pane-strings";
import { useStrings } from "../../strings/use-strings";
import type { ReviewControl } from "../../use-review";
import { ReadingChoices } from "../ReadingChoices/ReadingChoices";
import { RefusedNotes } from "../RefusedNotes/RefusedNotes";
import { RepairGroups } from "../RepairGroups/RepairGroups";
import { useReadingPageStyles } from "./ReadingPage.styles";

export interface ReadingPageProps {
  readonly page: Extract<Page, { readonly kind: "reading" }>;
  readonly target: TargetSheet;
  readonly sheets: readonly string[];
  /** How the clerk said in the pane that the sheet is to be read. */
  readonly said: Choices;
  readonly busy: boolean;
  readonly run: ReviewControl["run"];
}

function factsOf({ sheet, parts, facts }: TargetSheet, strings: PaneStrings): readonly (readonly [string, string])[] {
  const { pages, year } = strings;
  const { fact, notRead } = pages;
  return [
    [fact.sheet, sheet === WHOLE_WORKBOOK ? `${strings.whole}：${parts.map((part) => part.sheet).join("、")}` : sheet],
    [fact.title, facts.title ?? notRead],
    [fact.year, facts.year === null ? notRead : year(facts.year)],
    [fact.unit, facts.unitName ?? notRead],
    [fact.extent, pages.extent(facts.projects, facts.indicators)],
    [fact.total, facts.total === null ? notRead : `${facts.total} ${facts.totalUnit ?? ""}`.trim()],
    [fact.form, facts.forms.map((form) => pages.form[form]).join("、")],
    [fact.framework, facts.frameworks.map((framework) => pages.framework[framework]).join("、")],
  ];
}

/**
 * 查看: what was read from the sheet, what had to be repaired and what found no place, and how it is to be read
 * otherwise.
 */
export function ReadingPage({ page, target, sheets, said, busy, run }: ReadingPageProps): ReactNode {
  const strings = useStrings();
  const styles = useReadingPageStyles();
  const remembered = page.notes?.settings.choices[target.sheet] ?? {};
  return (
    <>
      <dl className={styles.facts}>
        {factsOf(target, strings).map(([name, value]) => (
          <Fragment key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <RepairGroups target={target} onJump={(at) => run({ kind: "jump", parts: target.parts, at })} />
      <ReadingChoices
        key={`${target.sheet} ${JSON.stringify(remembered)}`}
        sheet={target.sheet}
        single={sheets.length > 1 ? (target.parts[0]?.sheet ?? null) : null}
        choices={{ ...remembered, ...said }}
        remembered={Object.keys(remembered).length > 0}
        busy={busy || page.notes === null}
        run={run}
      />
      <RefusedNotes refused={page.notes?.refused ?? []} of={["choices"]} busy={busy} run={run} />
    </>
  );
}
