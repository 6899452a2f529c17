import { addSheet } from "./add-sheet";
import { applyEdits } from "./apply-edits";
import { clearMarks } from "./clear-marks";
import { saveSettings } from "./save-settings";
import { replaceMarks } from "./mark-cells";
import { discardFormers, undoSheet } from "./remove-sheet";
import { retireSheet, undoRetired } from "./retire-sheet";
import { rewriteSheet } from "./rewrite-sheet";
import { undoRewritten } from "./undo-rewritten";

/**
 * What writes cells, marks, notes and whole sheets and takes them back; the pane loads it with its first write, not
 * with its first screen.
 */
export const WRITING = {
  addSheet,
  applyEdits,
  clearMarks,
  discardFormers,
  saveSettings,
  replaceMarks,
  retireSheet,
  rewriteSheet,
  undoRetired,
  undoRewritten,
  undoSheet,
};
