import type { MadeSheet, Notice } from "./pane-state";
import { sheetLabel } from "./sheet-label";
import type { PaneStrings } from "./strings/pane-strings";

/** What a report was made from, in a sentence. */
export function madeLabel({ sheet, source }: MadeSheet, strings: PaneStrings): string {
  return strings.made({ sheet, source: source === null ? null : sheetLabel(source, strings) });
}

/** What was just done, in a sentence. */
export function noticeText(notice: Notice, strings: PaneStrings): string {
  switch (notice.kind) {
    case "reported":
      return strings.reported(
        notice,
        notice.profile.from === "standard" ? null : notice.profile.name || strings.pages.namelessProfile,
      );
    case "fixed":
      return strings.fixed(notice.cells);
    case "ignored":
      return strings.list.ignoredNotice;
    case "not-ignored":
      return strings.list.notIgnored[notice.why];
    case "revoked":
      return strings.list.revokedNotice;
    case "marked":
      return strings.marked(notice.places);
    case "unmarked":
      return notice.sheets === 0 ? strings.noMarks : strings.unmarked;
    case "kept":
      return strings.pages.kept;
    case "unwatched":
      return strings.unwatched;
    case "unfollowed":
      return strings.unfollowed;
    case "unspoken":
      return strings.unspoken;
    case "undone":
      return strings.undone(strings.step[notice.step]);
    case "ribbon-checked":
      return strings.ribbonChecked(sheetLabel(notice.sheet, strings));
    case "passed-over":
      return strings.passedOver(
        madeLabel(notice.made, strings),
        notice.shown === null ? null : sheetLabel(notice.shown, strings),
      );
  }
}
