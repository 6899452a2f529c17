import { Button } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings16Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactNode } from "react";
import type { Page } from "../../pages/page";
import { READING_PAGE, SETTINGS_PAGE } from "../../pages/page";
import { useStrings } from "../../strings/use-strings";
import { usePageLinksStyles } from "./PageLinks.styles";

/** The manual, shipped beside the pane. */
const HELP = "help/index.html";

export interface PageLinksProps {
  /** Whether there is a sheet of which something was read. */
  readonly read: boolean;
  readonly onTurn: (page: Page) => void;
}

/** What was read, the settings, and the manual. */
export function PageLinks({ read, onTurn }: PageLinksProps): ReactNode {
  const { pages } = useStrings();
  const styles = usePageLinksStyles();
  return (
    <nav aria-label={pages.links} className={styles.root}>
      {read && (
        <Button size="small" appearance="subtle" className={styles.link} title={pages.title.reading} onClick={() => onTurn(READING_PAGE)}>
          {pages.view}
        </Button>
      )}
      <Button size="small" appearance="subtle" icon={<Settings16Regular />} title={pages.title.settings} aria-label={pages.title.settings} onClick={() => onTurn(SETTINGS_PAGE)} />
      <Button as="a" size="small" appearance="subtle" icon={<QuestionCircle16Regular />} title={pages.help} aria-label={pages.help} href={HELP} target="_blank" />
    </nav>
  );
}
