import type { HostObject } from "./object-kind";

/**
 * Services of Excel's own that Office.js calls beside the object model, such as
 * "Microsoft.InternalService.AddinInternalService", which readies custom functions. A workbook alone has none of them
 * to start, so each call is answered by null.
 */
export const SERVICE = {
  of: (name: string): HostObject => ({
    type: name,
    isNull: false,
    tracked: false,
    scalarNames: () => [],
    knows: () => true,
    get: () => null,
    items: () => null,
    item: () => SERVICE.of(name),
    identity: () => ({}),
    set: () => undefined,
    call: () => null,
    isAlive: () => true,
  }),
};
