import type { Method } from "./object-kind";

/** Registering and unregistering for events. The host tells of all it knows; the client sorts out who listens. */
export function eventMethods(...events: readonly string[]): Record<string, Method<unknown>> {
  const names = events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]);
  return Object.fromEntries(names.map((name) => [name, { call: () => null }]));
}
