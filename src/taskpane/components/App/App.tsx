import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Preferences } from "../../../excel/office-helpers";
import type { Appearance } from "../../appearance";
import { themeFor } from "../../appearance";
import { LANGUAGE_TAGS, stringsIn } from "../../strings/language";
import { StringsContext } from "../../strings/use-strings";
import { PreferencesContext, useKeptPreferences } from "../../use-preferences";
import type { PanePorts } from "../../use-review";
import { ErrorBoundary } from "../ErrorBoundary/ErrorBoundary";
import { Pane } from "../Pane/Pane";
import { Welcome } from "../Welcome/Welcome";
import { useAppStyles } from "./App.styles";

export interface AppProps {
  readonly ports: PanePorts;
  readonly appearance: Appearance;
  /** Where the clerk's preferences are kept. */
  readonly preferences?: Preferences;
}

/** The whole add-in pane. It knows the spreadsheet only by the ports handed in. */
export function App({ ports, appearance, preferences }: AppProps): ReactNode {
  const styles = useAppStyles();
  const control = useKeptPreferences(preferences);
  const { language, introduced } = control.preferences;
  return (
    <FluentProvider theme={themeFor(appearance)} className={styles.root} lang={LANGUAGE_TAGS[language]}>
      <PreferencesContext value={control}>
        <StringsContext value={stringsIn(language)}>
          <ErrorBoundary>
            {introduced ? <Pane ports={ports} /> : <Welcome onStart={() => control.prefer({ introduced: true })} />}
          </ErrorBoundary>
        </StringsContext>
      </PreferencesContext>
    </FluentProvider>
  );
}
