import { Button } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings16Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactNode } from "react";
import { useStrings } from "../../strings/use-strings";
import { usePageLinksStyles } from "./PageLinks.styles";

/** The manual, shipped beside the pane. */
export const HELP = "help/index.html";

/** Where there is no sheet to do anything with: the settings, and the manual. */
export function PageLinks({ onSettings }: { readonly onSettings: () => void }): ReactNode {
  const { pages } = useStrings();
  const styles = usePageLinksStyles();
  return (
    <nav aria-label={pages.links} className={styles.root}>
      <Button size="small" appearance="subtle" icon={<Settings16Regular />} onClick={onSettings}>
        {pages.title.settings}
      </Button>
      <Button as="a" size="small" appearance="subtle" icon={<QuestionCircle16Regular />} href={HELP} target="_blank">
        {pages.help}
      </Button>
    </nav>
  );
}
