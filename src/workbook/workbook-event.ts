import type { SheetEvent } from "./sheet-event";
import type { Worksheet } from "./worksheet";

export type { ChangeSource, PersonAtPage, ShiftKind, TabEvent } from "./sheet-event";

/** What the listeners of a workbook are told. */
export type WorkbookEvent = SheetEvent<Worksheet>;
