import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeEvent, ReactNode } from "react";
import { useRef } from "react";
import type { KeptProfile } from "../../review/settings/workbook-settings";
import { useStrings } from "../strings/pane-strings";
import { useReview } from "../store/review-context";
import { Fold } from "../ui/Fold";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
  json: {
    display: "block",
    maxHeight: "160px",
    overflow: "auto",
    whiteSpace: "pre",
    fontFamily: tokens.fontFamilyMonospace,
  },
});

export interface ProfileSettingsProps {
  /** null where the standard profile holds. */
  readonly profile: KeptProfile | null;
  /** Why the file chosen last was refused, with the place in it. */
  readonly wrong: string | null;
  readonly busy: boolean;
}

/** 审核口径: which one holds; another is taken from a JSON file into the workbook, and removed again. */
export function ProfileSettings({ profile, wrong, busy }: ProfileSettingsProps): ReactNode {
  const { run } = useReview();
  const { pages } = useStrings();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const json = await target.files?.[0]?.text();
    target.value = "";
    if (json !== undefined) run({ kind: "save-settings", edit: { kind: "profile", json } });
  };
  const name = profile === null ? pages.standardProfile : profile.profile.name || pages.namelessProfile;
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        {pages.profile} <span className={styles.name}>{name}</span>
      </p>
      {wrong !== null && (
        <p role="alert" className={styles.text}>
          {pages.profileWrong(wrong)}
        </p>
      )}
      <div className={styles.line}>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={pages.chooseProfile}
          className={styles.file}
          onChange={(event) => void take(event)}
        />
        <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {pages.chooseProfile}
        </Button>
        {profile !== null && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => run({ kind: "save-settings", edit: { kind: "no-profile" } })}
          >
            {pages.removeProfile}
          </Button>
        )}
      </div>
      {profile !== null && (
        <Fold title={pages.showProfile}>
          {() => (
            <code tabIndex={0} className={styles.json}>
              {profile.json}
            </code>
          )}
        </Fold>
      )}
    </div>
  );
}
