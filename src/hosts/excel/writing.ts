import { addSheet } from "./add-sheet";
import { applyEdits } from "./apply-edits";
import { clearMarks } from "./clear-marks";
import { keepNotes } from "./save-settings";
import { replaceMarks } from "./mark-cells";
import { discardFormers, takeBackSheet } from "./remove-sheet";
import { retireSheet, takeBackRetired } from "./retire-sheet";
import { rewriteSheet } from "./rewrite-sheet";
import { takeBackRewritten } from "./undo-rewritten";

/**
 * What writes cells, marks, notes and whole sheets and takes them back; the pane loads it with its first write, not
 * with its first screen.
 */
export const WRITING = {
  addSheet,
  applyEdits,
  clearMarks,
  discardFormers,
  keepNotes,
  replaceMarks,
  retireSheet,
  rewriteSheet,
  takeBackRetired,
  takeBackRewritten,
  takeBackSheet,
};
