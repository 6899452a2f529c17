import { mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DocumentFacts } from "../../review/open/document-facts";
import { useStrings } from "../strings/pane-strings";

const useStyles = makeStyles({
  root: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  large: { lineHeight: tokens.lineHeightBase400 },
  small: { minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  figure: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  largeFigure: { fontSize: tokens.fontSizeBase500 },
});

export interface SummaryProps {
  readonly facts: DocumentFacts;
  /** large where they are the message, small on a line beside something else. */
  readonly size: "large" | "small";
}

/** 12 个项目 · 70 条指标 · 860.5 万元: the figures a clerk knows by heart, to see at once that the sheet was read right. */
export function Summary({ facts, size }: SummaryProps): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
  const { summary } = strings;
  const figure = mergeClasses(styles.figure, size === "large" && styles.largeFigure);
  return (
    <p className={mergeClasses(styles.root, styles[size])}>
      <b className={figure}>{facts.projects}</b> {summary.projects}
      {summary.separator}
      <b className={figure}>{facts.indicators}</b> {summary.indicators}
      {summary.separator}
      {facts.total === null ? (
        summary.noTotal
      ) : (
        <>
          <b className={figure}>{facts.total}</b>
          {facts.totalUnit !== null && ` ${facts.totalUnit}`}
        </>
      )}
    </p>
  );
}
