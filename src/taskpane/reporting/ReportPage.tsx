import { ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect } from "react";
import type { Made, Page } from "../store/page";
import { reportPage } from "../store/page";
import { useStrings } from "../strings/pane-strings";
import { useReview } from "../store/review-context";
import { ReportOutline } from "./ReportOutline";
import { WordFile } from "./WordFile";
import { useReportPageStyles } from "./ReportPage.styles";

const MADE = ["tables", "disclosure", "corrections", "word"] as const satisfies readonly Made[];

export interface ReportPageProps {
  readonly page: Extract<Page, { readonly kind: "report" }>;
  readonly sheet: string;
}

/** 报表预览: what is to be made, the sheets and printed pages it would be, and the one button that writes it. */
export function ReportPage({ page: { made, content }, sheet }: ReportPageProps): ReactNode {
  const { run, dispatch } = useReview();
  const { pages } = useStrings();
  const styles = useReportPageStyles();
  const missing = content === null;
  useEffect(() => {
    if (missing && made !== "word") run({ kind: "preview", sheet, report: made });
  }, [missing, made, sheet, run]);
  return (
    <>
      <div role="group" aria-label={pages.chooseMade} className={styles.kinds}>
        {MADE.map((kind) => (
          <ToggleButton
            key={kind}
            size="small"
            className={styles.kind}
            checked={kind === made}
            onClick={() => kind !== made && dispatch({ kind: "turned", page: reportPage(kind) })}
          >
            {pages.made[kind]}
          </ToggleButton>
        ))}
      </div>
      {made === "word" && (
        <WordFile file={content?.kind === "file" ? content : null} onMake={() => run({ kind: "word", sheet })} />
      )}
      {made !== "word" && content?.kind === "preview" && (
        <ReportOutline preview={content} onWrite={(onto) => run({ kind: "report", sheet, report: made, onto })} />
      )}
    </>
  );
}
