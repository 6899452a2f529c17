import type { Workbook } from "../../../workbook/workbook";
import { asFlag } from "./json-value";
import { ObjectKind } from "./object-kind";

/**
 * Excel.Application. This host neither draws between requests nor calculates, so suspending either changes nothing, and
 * to calculate is refused.
 */
export const APPLICATION: ObjectKind<Workbook> = new ObjectKind<Workbook>("Application", {
  scalars: {
    CalculationMode: { get: () => "Manual" },
    CalculationState: { get: () => "Done", since: 9 },
    DecimalSeparator: { get: () => ".", since: 11 },
    ThousandsSeparator: { get: () => ",", since: 11 },
    UseSystemSeparators: { get: () => true, since: 11 },
  },
  methods: {
    SuspendApiCalculationUntilNextSync: { call: () => null },
    SuspendScreenUpdatingUntilNextSync: { call: () => null, since: 9 },
  },
});

/** Excel.Runtime: whether this add-in hears of events. */
export const RUNTIME: ObjectKind<Workbook> = new ObjectKind<Workbook>("Runtime", {
  scalars: {
    EnableEvents: {
      get: (_workbook, session) => session.eventsEnabled,
      set: (_workbook, value, session) => void (session.eventsEnabled = asFlag(value)),
    },
  },
});
