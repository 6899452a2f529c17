import { Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LANGUAGE_NAMES, LANGUAGES } from "../strings/language";
import { useStrings } from "../strings/pane-strings";
import { usePreferences } from "../store/use-preferences";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
});

/** Language, checking by itself, marks: kept on this computer at once. */
export function PaneSettings(): ReactNode {
  const { pages } = useStrings();
  const styles = useStyles();
  const { preferences, prefer } = usePreferences();
  return (
    <>
      <label className={styles.line}>
        {pages.language}
        <Select
          size="small"
          value={preferences.language}
          onChange={(_event, { value }) =>
            prefer({ language: LANGUAGES.find((known) => known === value) ?? preferences.language })
          }
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </Select>
      </label>
      <Switch
        label={pages.live}
        checked={preferences.live}
        onChange={(_event, { checked }) => prefer({ live: checked })}
      />
      <Switch
        label={pages.marks}
        checked={preferences.marks}
        onChange={(_event, { checked }) => prefer({ marks: checked })}
      />
    </>
  );
}
