import type { ReactNode } from "react";
import { useId } from "react";
import type { Rule } from "../../../linting/rule";
import { NO_SETTINGS } from "../../../review/settings/workbook-settings";
import type { Page } from "../../pages/page";
import { useStrings } from "../../strings/use-strings";
import type { ReviewControl } from "../../use-review";
import { PaneSettings } from "../PaneSettings/PaneSettings";
import { ProfileSettings } from "../ProfileSettings/ProfileSettings";
import { RefusedNotes } from "../RefusedNotes/RefusedNotes";
import { SubjectSettings } from "../SubjectSettings/SubjectSettings";
import { useSettingsPageStyles } from "./SettingsPage.styles";

export interface SettingsPageProps {
  readonly page: Extract<Page, { readonly kind: "settings" }>;
  readonly rules: readonly Rule[];
  readonly busy: boolean;
  readonly run: ReviewControl["run"];
}

/** 设置: what belongs to this computer, and below it what is kept in the workbook and only when a button says so. */
export function SettingsPage({ page: { notes, wrong }, rules, busy, run }: SettingsPageProps): ReactNode {
  const { pages } = useStrings();
  const styles = useSettingsPageStyles();
  const id = useId();
  const { settings, profile } = notes?.settings ?? NO_SETTINGS;
  const waiting = busy || notes === null;
  return (
    <>
      <section className={styles.group} aria-labelledby={`${id}-pane`}>
        <h3 id={`${id}-pane`} className={styles.title}>
          {pages.ofPane}
        </h3>
        <PaneSettings />
      </section>
      <section className={styles.group} aria-labelledby={`${id}-book`}>
        <h3 id={`${id}-book`} className={styles.title}>
          {pages.ofWorkbook}
        </h3>
        <ProfileSettings profile={profile} wrong={wrong} busy={waiting} run={run} />
        <SubjectSettings
          key={settings.subjectsOff.join()}
          rules={rules}
          off={settings.subjectsOff}
          busy={waiting}
          run={run}
        />
        <RefusedNotes refused={notes?.refused ?? []} of={["profile", "settings", "ignored"]} busy={busy} run={run} />
      </section>
    </>
  );
}
