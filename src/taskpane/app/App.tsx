import { FluentProvider, mergeClasses, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback, useEffect, useState } from "react";
import type { PreferenceStore } from "../store/preferences";
import type { Appearance } from "./appearance";
import { themeFor } from "./appearance";
import { LANGUAGE_TAGS } from "../strings/language";
import { StringsContext } from "../strings/pane-strings";
import { ZH } from "../strings/zh";
import { useLoaded } from "../ui/use-loaded";
import { PreferencesContext, useKeptPreferences } from "../store/use-preferences";
import type { PanePorts } from "../store/use-review-store";
import { ErrorBoundary } from "./ErrorBoundary";
import { Pane } from "./Pane";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  root: { height: "100vh", overflow: "hidden" },
  // What the browser itself draws: scroll bars, lists to choose from.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

export interface AppProps {
  readonly ports: PanePorts;
  readonly appearance: Appearance;
  /** Calls back whenever Office looks otherwise, until the function it gives is called. */
  readonly watchAppearance?: (changed: (appearance: Appearance) => void) => () => void;
  /** Where the clerk's preferences are kept. */
  readonly preferences?: PreferenceStore;
}

const loadEnglish = () => import("../strings/en");

/** The whole add-in pane. It knows the spreadsheet only by the ports handed in. */
export function App({ ports, appearance, watchAppearance, preferences }: AppProps): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(appearance);
  useEffect(() => watchAppearance?.(setShown), [watchAppearance]);
  const control = useKeptPreferences(preferences);
  const { language, introduced } = control.preferences;
  // Where English cannot be loaded the pane goes on in Chinese, which is there, and says so.
  const [unspoken, setUnspoken] = useState(false);
  const staysChinese = useCallback(() => setUnspoken(true), []);
  const english = useLoaded(loadEnglish, language === "en", staysChinese);
  const [spoken, strings] =
    language === "en" && english !== null ? (["en", english.EN] as const) : (["zh", ZH] as const);
  return (
    <FluentProvider
      theme={themeFor(shown)}
      className={mergeClasses(styles.root, styles[shown])}
      lang={LANGUAGE_TAGS[spoken]}
      data-look={shown}
    >
      <PreferencesContext value={control}>
        <StringsContext value={strings}>
          <ErrorBoundary>
            {introduced ? (
              <Pane ports={ports} unspoken={unspoken && spoken !== language} />
            ) : (
              <Welcome onStart={() => control.prefer({ introduced: true })} />
            )}
          </ErrorBoundary>
        </StringsContext>
      </PreferencesContext>
    </FluentProvider>
  );
}
