import type { ReactNode } from "react";
import type { RuleMeta } from "../../../linting/rule";
import { useStrings } from "../../strings/use-strings";
import { Fold } from "../Fold/Fold";
import { useRuleBasisStyles } from "./RuleBasis.styles";

/** 为什么 · 依据: why a rule matters to the office and what it rests on. */
export function RuleBasis({ meta }: { readonly meta: RuleMeta }): ReactNode {
  const strings = useStrings();
  const styles = useRuleBasisStyles();
  return (
    <Fold title={strings.why}>
      {() => (
        <>
          <p className={styles.text}>{meta.why}</p>
          <p className={styles.text}>{strings.basis(meta.basis)}</p>
        </>
      )}
    </Fold>
  );
}
