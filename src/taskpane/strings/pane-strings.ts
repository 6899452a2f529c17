import { createContext, useContext } from "react";
import { ZH } from "./zh";

/** What a table of strings holds; each language has one of its own, and one that lacks a string does not compile. */
export type PaneStrings = typeof ZH;

/** The table of the language the clerk reads; Chinese unless chosen otherwise. */
export const StringsContext = createContext<PaneStrings>(ZH);

export function useStrings(): PaneStrings {
  return useContext(StringsContext);
}
