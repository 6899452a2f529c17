import { createContext, useCallback, useContext, useState } from "react";
import type { PanePreferences, PreferenceStore } from "./preferences";
import { DEFAULT_PREFERENCES, savePreferences, readPreferences } from "./preferences";

export interface PreferenceControl {
  readonly preferences: PanePreferences;
  /** Changes some of them, and keeps them for the next time. */
  readonly prefer: (changes: Partial<PanePreferences>) => void;
}

export const PreferencesContext = createContext<PreferenceControl>({
  preferences: DEFAULT_PREFERENCES,
  prefer: () => undefined,
});

/** What the clerk prefers, for any part of the pane. */
export function usePreferences(): PreferenceControl {
  return useContext(PreferencesContext);
}

/** Opens the preferences once, at the root of the pane; where nothing is handed in they last as long as the pane. */
export function useKeptPreferences(kept: PreferenceStore | undefined): PreferenceControl {
  const [preferences, setPreferences] = useState(() => (kept ? readPreferences(kept) : DEFAULT_PREFERENCES));
  const prefer = useCallback(
    (changes: Partial<PanePreferences>): void => {
      const next = { ...preferences, ...changes };
      if (kept) savePreferences(kept, next);
      setPreferences(next);
    },
    [kept, preferences],
  );
  return { preferences, prefer };
}
