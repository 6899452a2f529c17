import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import { useCallback, useEffect, useId, useRef } from "react";
import type { Rule } from "../../linting/rule";
import type { Page } from "../store/page";
import { targetOf } from "../store/pane-state";
import { useStrings } from "../strings/pane-strings";
import { useReview } from "../store/review-context";
import { ReadingPage } from "../opening/ReadingPage";
import { ReportPage } from "../reporting/ReportPage";
import { SettingsPage } from "../settings/SettingsPage";
import { TopLine } from "../ui/TopLine";
import { usePagesStyles } from "./Pages.styles";

export interface PagesProps {
  readonly page: Page;
  readonly rules: readonly Rule[];
}

/** False for an element that has the keys but stands where nothing is shown, and for none. */
function isSeen(element: Element | null): boolean {
  if (element === null || element === document.body) return false;
  return !("checkVisibility" in element) || element.checkVisibility();
}

/**
 * A page in the place of the sheet's result: its title with the way back, and what it is about. Escape goes back too.
 */
export function Pages({ page, rules }: PagesProps): ReactNode {
  const { state, busy, run, dispatch } = useReview();
  const strings = useStrings();
  const styles = usePagesStyles();
  const id = useId();
  const lastStep = state.undoHistory.at(-1) ?? null;
  const target = targetOf(state.subject);

  const settingsMissing = page.kind !== "report" && page.settings === null;
  useEffect(() => {
    if (settingsMissing) run({ kind: "read-settings" });
  }, [settingsMissing, run]);

  // What was pressed to come here is out of sight: the keys go on from the way back.
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.hasFocus() && !isSeen(document.activeElement)) root.current?.querySelector("button")?.focus();
  }, []);

  const back = useCallback(() => dispatch({ kind: "turned", page: null }), [dispatch]);
  useEffect(() => {
    // Office.js listens on the window of Excel on the web: there Escape is prevented and leads out of the pane.
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      back();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [back]);
  return (
    <section ref={root} className={styles.root} aria-labelledby={id}>
      <TopLine>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft16Regular />}
          title={strings.pages.back}
          aria-label={strings.pages.back}
          onClick={back}
        />
        <h2 id={id} className={styles.title}>
          {strings.pages.title[page.kind]}
        </h2>
        {lastStep !== null && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.undo}
            icon={<ArrowUndo16Regular />}
            aria-label={strings.undo}
            title={strings.undoStep(strings.step[lastStep.kind])}
            disabledFocusable={busy}
            onClick={() => run({ kind: "undo", step: lastStep, sheet: target?.sheet ?? null })}
          >
            <span className={styles.word}>{strings.undo}</span>
          </Button>
        )}
      </TopLine>
      <div className={styles.content}>
        {page.kind === "settings" && <SettingsPage page={page} rules={rules} />}
        {page.kind === "reading" && target !== null && <ReadingPage page={page} target={target} />}
        {page.kind === "report" && target !== null && <ReportPage page={page} sheet={target.sheet} />}
      </div>
    </section>
  );
}
