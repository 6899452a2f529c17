import type { ReactNode } from "react";
import { useMemo } from "react";
import { marksFor } from "../../../review/check/mark-findings";
import { marksStand } from "../../marks-on";
import type { Made } from "../../pages/page";
import { READING_PAGE, reportPage, SETTINGS_PAGE } from "../../pages/page";
import type { PaneState } from "../../pane-state";
import { isBusy, partsOf } from "../../pane-state";
import { useStrings } from "../../strings/use-strings";
import { usePreferences } from "../../use-preferences";
import type { ReviewControl } from "../../use-review";
import type { MenuEntry } from "../MoreMenu/menu-entry";
import { MoreMenu } from "../MoreMenu/MoreMenu";
import { HELP } from "../PageLinks/PageLinks";

const MORE_REPORTS = ["disclosure", "corrections", "word"] as const satisfies readonly Made[];

export interface SheetMenuProps {
  readonly state: PaneState;
  readonly run: ReviewControl["run"];
  readonly tell: ReviewControl["tell"];
}

/**
 * What else can be done with the sheet: the other reports, marks, what was set aside, what was read, the settings, the
 * manual.
 */
export function SheetMenu({ state, run, tell }: SheetMenuProps): ReactNode {
  const strings = useStrings();
  const { list, pages } = strings;
  const { preferences, prefer } = usePreferences();
  const checked = state.subject.kind === "checked" ? state.subject.checked : null;
  const result = checked?.result ?? null;
  const places = useMemo(() => marksFor(result?.findings ?? []).length, [result]);
  const disabled = isBusy(state);
  const stand = marksStand(state.journal, partsOf(state.subject));
  const act = (label: string, does: () => void, more: Partial<MenuEntry> = {}): MenuEntry => ({
    label,
    ...more,
    does: { kind: "act", act: does },
  });
  const turn = (label: string, page: Parameters<typeof tell>[0]): MenuEntry => act(label, () => tell(page));

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
  const ignored = result !== null && result.suppressed.length + result.expired.length > 0;
  const others = [
    ...(ignored ? [turn(list.ignored(result.suppressed.length), { kind: "turned-to", part: "ignored" })] : []),
    turn(pages.title.reading, { kind: "turned", page: READING_PAGE }),
    turn(pages.title.settings, { kind: "turned", page: SETTINGS_PAGE }),
    { label: pages.help, does: { kind: "open", page: HELP } } as const,
  ];
  return <MoreMenu groups={[reports, marks, others]} />;
}
