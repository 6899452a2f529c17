import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Fragment } from "react";
import type { TargetSheet } from "../../review/open/document-facts";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import type { Page } from "../store/page";
import type { PaneStrings } from "../strings/pane-strings";
import { useStrings } from "../strings/pane-strings";
import { useReview } from "../store/review-context";
import { ReadingChoices } from "./ReadingChoices";
import { RefusedSettings } from "../settings/RefusedSettings";
import { RepairGroups } from "./RepairGroups";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

export interface ReadingPageProps {
  readonly page: Extract<Page, { readonly kind: "reading" }>;
  readonly target: TargetSheet;
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
export function ReadingPage({ page, target }: ReadingPageProps): ReactNode {
  const { state, busy, run } = useReview();
  const { sheets } = state;
  const strings = useStrings();
  const styles = useStyles();
  const remembered = page.settings?.settings.choices[target.sheet] ?? {};
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
        choices={{ ...remembered, ...(state.choices[target.sheet] ?? {}) }}
        remembered={Object.keys(remembered).length > 0}
        busy={busy || page.settings === null}
      />
      <RefusedSettings refused={page.settings?.refused ?? []} of={["choices"]} />
    </>
  );
}
