import { FluentProvider, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback, useEffect, useState } from "react";
import type { Preferences } from "../../../hosts/excel/office-helpers";
import type { Appearance } from "../../appearance";
import { themeFor } from "../../appearance";
import { LANGUAGE_TAGS } from "../../strings/language";
import { StringsContext } from "../../strings/use-strings";
import { ZH } from "../../strings/zh";
import { useLoaded } from "../../use-loaded";
import { PreferencesContext, useKeptPreferences } from "../../use-preferences";
import type { PanePorts } from "../../use-review";
import { ErrorBoundary } from "../ErrorBoundary/ErrorBoundary";
import { Pane } from "../Pane/Pane";
import { Welcome } from "../Welcome/Welcome";
import { useAppStyles } from "./App.styles";

export interface AppProps {
  readonly ports: PanePorts;
  readonly appearance: Appearance;
  /** Calls back whenever Office looks otherwise, until the function it gives is called. */
  readonly watchAppearance?: (changed: (appearance: Appearance) => void) => () => void;
  /** Where the clerk's preferences are kept. */
  readonly preferences?: Preferences;
}

const loadEnglish = () => import("../../strings/en");

/** The whole add-in pane. It knows the spreadsheet only by the ports handed in. */
export function App({ ports, appearance, watchAppearance, preferences }: AppProps): ReactNode {
  const styles = useAppStyles();
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
