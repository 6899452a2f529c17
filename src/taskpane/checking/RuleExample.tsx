import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback, useState } from "react";
import { loadRuleExample } from "./rule-example";
import { useStrings } from "../strings/pane-strings";
import { useLoaded } from "../ui/use-loaded";
import { useRuleExampleStyles } from "./RuleExample.styles";

/** 例子: a small sheet with what the rule finds on it framed, loaded when it is wanted. */
export function RuleExample({ rule }: { readonly rule: string }): ReactNode {
  const { list } = useStrings();
  const styles = useRuleExampleStyles();
  const [missing, setMissing] = useState(false);
  const load = useCallback(() => loadRuleExample(rule), [rule]);
  const failed = useCallback(() => setMissing(true), []);
  const example = useLoaded(load, true, failed);
  if (example === null)
    return <p className={mergeClasses(styles.title, !missing && styles.waiting)}>{missing ? list.noExample : ""}</p>;
  return (
    <>
      <p className={styles.title}>{list.example(example.title)}</p>
      <div className={styles.wide} tabIndex={0} role="group" aria-label={list.example(example.title)}>
        <table className={styles.sheet}>
          <tbody>
            {example.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map(({ text, mark }, column) => (
                  <td
                    key={column}
                    colSpan={cells.length === 1 ? 99 : 1}
                    className={mergeClasses(styles.cell, mark !== "none" && styles[mark])}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
