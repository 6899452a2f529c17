import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { groupByMissing } from "../../linting/arrange";
import type { Undecided } from "../../linting/check-result";
import { NEED_PHRASES } from "../../rules/need-phrases";
import { useStrings } from "../strings/pane-strings";
import { Fold } from "../ui/Fold";

const useStyles = makeStyles({
  root: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
});

/** 规则无法判断: how many rules could not judge this sheet, and what it lacks; neither passed nor broken. */
export function UndecidedRules({ undecided }: { readonly undecided: readonly Undecided[] }): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
  if (undecided.length === 0) return null;
  return (
    <div className={styles.root}>
      <Fold title={strings.undecided(undecided.length)}>
        {() => (
          <ul className={styles.list}>
            {groupByMissing(undecided).map(({ missing, rules }) => (
              <li key={missing.join()}>
                {strings.undecidedBecause(
                  missing.map((need) => NEED_PHRASES[need]),
                  rules.length,
                )}
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </div>
  );
}
