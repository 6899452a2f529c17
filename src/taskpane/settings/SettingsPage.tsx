import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import type { Rule } from "../../linting/rule";
import { NO_SETTINGS } from "../../review/settings/workbook-settings";
import type { Page } from "../store/page";
import { useStrings } from "../strings/pane-strings";
import { useReview } from "../store/review-context";
import { PaneSettings } from "./PaneSettings";
import { ProfileSettings } from "./ProfileSettings";
import { RefusedSettings } from "./RefusedSettings";
import { SubjectSettings } from "./SubjectSettings";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface SettingsPageProps {
  readonly page: Extract<Page, { readonly kind: "settings" }>;
  readonly rules: readonly Rule[];
}

/** 设置: what belongs to this computer, and below it what is kept in the workbook and only when a button says so. */
export function SettingsPage({ page: { settings: read, wrong }, rules }: SettingsPageProps): ReactNode {
  const { busy } = useReview();
  const { pages } = useStrings();
  const styles = useStyles();
  const id = useId();
  const { settings, profile } = read?.settings ?? NO_SETTINGS;
  const waiting = busy || read === null;
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
        <ProfileSettings profile={profile} wrong={wrong} busy={waiting} />
        <SubjectSettings key={settings.subjectsOff.join()} rules={rules} off={settings.subjectsOff} busy={waiting} />
        <RefusedSettings refused={read?.refused ?? []} of={["profile", "settings", "ignored"]} />
      </section>
    </>
  );
}
