import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings16Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactNode } from "react";
import { SETTINGS_PAGE } from "../store/page";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "end",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The manual, shipped beside the pane. */
export const HELP = "help/index.html";

/** Where there is no sheet to do anything with: the settings, and the manual. */
export function PageLinks(): ReactNode {
  const { dispatch } = useReview();
  const { pages } = useStrings();
  const styles = useStyles();
  return (
    <nav aria-label={pages.links} className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        icon={<Settings16Regular />}
        onClick={() => dispatch({ kind: "turned", page: SETTINGS_PAGE })}
      >
        {pages.title.settings}
      </Button>
      <Button as="a" size="small" appearance="subtle" icon={<QuestionCircle16Regular />} href={HELP} target="_blank">
        {pages.help}
      </Button>
    </nav>
  );
}
