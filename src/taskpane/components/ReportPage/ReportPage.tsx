import { ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect } from "react";
import type { Made, Page } from "../../pages/page";
import { reportPage } from "../../pages/page";
import { useStrings } from "../../strings/use-strings";
import type { ReviewControl } from "../../use-review";
import { ReportOutline } from "../ReportOutline/ReportOutline";
import { WordFile } from "../WordFile/WordFile";
import { useReportPageStyles } from "./ReportPage.styles";

const MADE = ["tables", "disclosure", "corrections", "word"] as const satisfies readonly Made[];

export interface ReportPageProps {
  readonly page: Extract<Page, { readonly kind: "report" }>;
  readonly sheet: string;
  readonly busy: boolean;
  readonly run: ReviewControl["run"];
  readonly tell: ReviewControl["tell"];
}

/** 报表预览: what is to be made, the sheets and printed pages it would be, and the one button that writes it. */
export function ReportPage({ page: { made, content }, sheet, busy, run, tell }: ReportPageProps): ReactNode {
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
            onClick={() => kind !== made && tell({ kind: "turned", page: reportPage(kind) })}
          >
            {pages.made[kind]}
          </ToggleButton>
        ))}
      </div>
      {made === "word" && (
        <WordFile
          file={content?.kind === "file" ? content : null}
          busy={busy}
          onMake={() => run({ kind: "word", sheet })}
        />
      )}
      {made !== "word" && content?.kind === "preview" && (
        <ReportOutline
          preview={content}
          busy={busy}
          onWrite={(onto) => run({ kind: "report", sheet, report: made, onto })}
        />
      )}
    </>
  );
}
