import type { ReactNode } from "react";
import { useMemo } from "react";
import { marksFor } from "../../review/check/mark-findings";
import { marksStand } from "../store/marks-on";
import type { Made } from "../store/page";
import { READING_PAGE, reportPage, SETTINGS_PAGE } from "../store/page";
import type { PaneEvent } from "../store/pane-event";
import { partsOf } from "../store/pane-state";
import { useStrings } from "../strings/pane-strings";
import { usePreferences } from "../store/use-preferences";
import { useReview } from "../store/review-context";
import type { MenuEntry } from "../ui/MenuLine";
import { MoreMenu } from "../ui/MoreMenu";
import { HELP } from "./PageLinks";

const MORE_REPORTS = ["disclosure", "corrections", "word"] as const satisfies readonly Made[];

/**
 * What else can be done with the sheet: the other reports, marks, what was suppressed, what was read, the settings, the
 * manual.
 */
export function SheetMenu(): ReactNode {
  const { state, busy: disabled, run, dispatch } = useReview();
  const strings = useStrings();
  const { list, pages } = strings;
  const { preferences, prefer } = usePreferences();
  const checked = state.subject.kind === "checked" ? state.subject.checked : null;
  const result = checked?.result ?? null;
  const places = useMemo(() => marksFor(result?.findings ?? []).length, [result]);
  const stand = marksStand(state.undoHistory, partsOf(state.subject));
  const act = (label: string, does: () => void, more: Partial<MenuEntry> = {}): MenuEntry => ({
    label,
    ...more,
    does: { kind: "act", act: does },
  });
  const turn = (label: string, event: PaneEvent): MenuEntry => act(label, () => dispatch(event));

  const reports = MORE_REPORTS.map((made) => turn(pages.made[made], { kind: "turned", page: reportPage(made) }));
  const marks = [
    ...(checked === null || (places === 0 && !stand)
      ? []
      : [
          act(
            strings.marks,
            () =>
              run(
                stand
                  ? { kind: "unmark" }
                  : { kind: "mark", parts: checked.target.parts, findings: checked.result.findings },
              ),
            {
              hint: strings.markHint(places),
              on: stand,
              disabled,
            },
          ),
        ]),
    act(strings.clearMarks, () => run({ kind: "unmark" }), { disabled }),
    act(list.live, () => prefer({ live: !preferences.live }), { hint: list.liveHint, on: preferences.live }),
  ];
  const suppressed = result !== null && result.suppressed.length + result.expired.length > 0;
  const others = [
    ...(suppressed ? [turn(list.suppressed(result.suppressed.length), { kind: "turned-to", part: "suppressed" })] : []),
    turn(pages.title.reading, { kind: "turned", page: READING_PAGE }),
    turn(pages.title.settings, { kind: "turned", page: SETTINGS_PAGE }),
    { label: pages.help, does: { kind: "open", page: HELP } } as const,
  ];
  return <MoreMenu groups={[reports, marks, others]} />;
}
