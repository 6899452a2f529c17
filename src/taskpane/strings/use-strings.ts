import { createContext, useContext } from "react";
import type { PaneStrings } from "./pane-strings";
import { ZH } from "./zh";

/** The table of the language the clerk reads; Chinese unless chosen otherwise. */
export const StringsContext = createContext<PaneStrings>(ZH);

export function useStrings(): PaneStrings {
  return useContext(StringsContext);
}
