import type { Method } from "./object-kind";

/**
 * Registering and unregistering for events. The host tells of all it knows; the client sorts out who listens. What is
 * not named here can't be registered: an event that would never come is refused by its name.
 */
export function eventMethods(...events: readonly string[]): Record<string, Method<unknown>> {
  const names = events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]);
  return Object.fromEntries(names.map((name) => [name, { call: () => null }]));
}

/** The events of a sheet that are raised, and so those of all sheets. Nothing calculates here: "Calculated" is none. */
export const SHEET_EVENTS = [
  "Activated",
  "ColumnSorted",
  "DataChanged",
  "Deactivated",
  "FormatChanged",
  "FormulaChanged",
  "ProtectionChanged",
  "RowHiddenChanged",
  "RowSorted",
  "SelectionChanged",
  "SingleClicked",
] as const;
