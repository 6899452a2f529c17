import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetLook } from "../../review/open/sheet-look";
import { nextStepOf } from "../store/next-step";
import { useReview } from "../store/review-context";
import { sheetLabel } from "../strings/sheet-label";
import type { PaneStrings } from "../strings/pane-strings";
import { useStrings } from "../strings/pane-strings";
import { useNoTargetStyles } from "./NoTarget.styles";

const SHOWN = 6;

function describe(look: SheetLook, strings: PaneStrings): string {
  switch (look.kind) {
    case "target":
    case "empty":
      return strings.look.empty;
    case "unreadable":
      return strings.look.unreadable;
    case "likely":
      return strings.look.found(look.found);
    case "other":
      return look.found.length === 0 ? strings.look.nothing : strings.look.found(look.found);
  }
}

export interface NoTargetProps {
  /** What the sheets turned out to be, the likeliest first. */
  readonly looks: readonly SheetLook[];
  readonly sheetCount: number;
}

/** No 绩效目标表 was recognised: the likeliest sheets with what was found on each, and what to do. */
export function NoTarget({ looks, sheetCount }: NoTargetProps): ReactNode {
  const { state, busy, run } = useReview();
  const strings = useStrings();
  const styles = useNoTargetStyles();
  const [only] = looks;
  const single = looks.length === 1 && sheetCount > 1 && only !== undefined;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{single ? strings.notThis(sheetLabel(only.sheet, strings)) : strings.noTarget}</h2>
      {looks.length > 0 && (
        <ul className={styles.list}>
          {looks.slice(0, SHOWN).map((look) => (
            <li key={look.sheet} className={styles.look}>
              <div className={styles.words}>
                <span className={styles.sheet}>{sheetLabel(look.sheet, strings)}</span>
                <span className={styles.why}>{describe(look, strings)}</span>
                {look.kind === "other" && look.found.length > 0 && look.missing.length > 0 && (
                  <span className={styles.why}>{strings.look.missing(look.missing)}</span>
                )}
              </div>
              {!single && look.kind !== "empty" && look.kind !== "unreadable" && (
                <Button
                  size="small"
                  className={styles.use}
                  disabledFocusable={busy}
                  onClick={() => run({ kind: "open-sheet", sheet: look.sheet })}
                >
                  {strings.useThis}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>{strings.noTargetHint}</p>
      <Button
        appearance={nextStepOf(state) === "look-again" ? "primary" : "secondary"}
        disabledFocusable={busy}
        onClick={() => run({ kind: "open" })}
      >
        {strings.lookAgain}
      </Button>
    </section>
  );
}
