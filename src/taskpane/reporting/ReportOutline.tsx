import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { PagePreview, ReportPreview } from "../../review/report/report-preview";
import { useReview } from "../store/review-context";
import { sheetLabel } from "../strings/sheet-label";
import type { PaneStrings } from "../strings/pane-strings";
import { useStrings } from "../strings/pane-strings";
import { Fold } from "../ui/Fold";
import { MoreButton } from "../ui/MoreButton";
import type { Target } from "./ReportTarget";
import { ReportTarget } from "./ReportTarget";
import { useReportPageStyles } from "./ReportPage.styles";

const useStyles = makeStyles({
  sheets: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  title: { margin: 0, overflowWrap: "anywhere" },
  sheet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pages: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const SHOWN = 20;

function pageText({ rows, projects }: PagePreview, number: number, { pages }: PaneStrings): string {
  const where = pages.pageLine(number, rows);
  return projects === null ? where : `${where} · ${pages.projectsOn(projects.count, projects.from, projects.to)}`;
}

export interface ReportOutlineProps {
  readonly preview: ReportPreview;
  readonly onWrite: (target: Target) => void;
}

/** The sheets a report would be written on, with their printed pages and what is on each. */
export function ReportOutline({ preview: { sheets, source, fonts, update }, onWrite }: ReportOutlineProps): ReactNode {
  const { busy } = useReview();
  const strings = useStrings();
  const { pages: words } = strings;
  const styles = useStyles();
  const page = useReportPageStyles();
  const [shown, setShown] = useState(SHOWN);
  const [chosen, choose] = useState<Target>("earlier");
  const target = update === null ? "beside" : chosen;
  const refreshed = sheets.map((_sheet, index) => (target === "earlier" ? (update?.onto[index]?.sheet ?? null) : null));
  const onto = refreshed.filter((name) => name !== null);
  return (
    <>
      {update !== null && <ReportTarget earlier={update} target={target} onChoose={choose} />}
      <ul className={styles.sheets}>
        {sheets.map(({ name, title, rows, pages }, index) => (
          <li key={name} className={styles.sheet}>
            <p className={styles.name}>{refreshed[index] ?? name}</p>
            {title !== "" && <p className={styles.title}>{title}</p>}
            <Fold title={words.sheetLine(rows, pages.length)}>
              {() => (
                <>
                  <ol className={styles.pages}>
                    {pages.slice(0, shown).map((each, at) => (
                      <li key={at}>{pageText(each, at + 1, strings)}</li>
                    ))}
                  </ol>
                  <MoreButton rest={pages.length - shown} onMore={() => setShown(shown + SHOWN)} />
                </>
              )}
            </Fold>
          </li>
        ))}
      </ul>
      <p className={page.hint}>{words.fonts(fonts)}</p>
      <div className={page.write}>
        <p className={page.hint}>{words.writeHint(sheets.length - onto.length, sheetLabel(source, strings), onto)}</p>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onWrite(target)}>
          {onto.length > 0 ? words.update(onto.length) : words.write(sheets.length)}
        </Button>
      </div>
    </>
  );
}
