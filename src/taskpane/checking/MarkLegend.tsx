import type { ReactNode } from "react";
import { MARK_FORMATS } from "../../sheet/mark-format";
import { SEVERITIES } from "../../sheet/severity";
import { useStrings } from "../strings/pane-strings";
import { SeverityIcon } from "../ui/SeverityIcon";
import { useMarkLegendStyles } from "./MarkLegend.styles";

const LINES: Readonly<Record<string, string>> = { thin: "solid", dashed: "dashed", dotted: "dotted" };

/** How each severity is marked in the sheet: by colour, by the kind of line, the gravest in bold besides. */
export function MarkLegend(): ReactNode {
  const strings = useStrings();
  const styles = useMarkLegendStyles();
  return (
    <ul className={styles.root} aria-label={strings.list.legend}>
      {SEVERITIES.map((severity) => {
        const { fill, border, bold } = MARK_FORMATS[severity];
        const look = {
          backgroundColor: fill,
          border: `1px ${LINES[border.line] ?? "solid"} ${border.color}`,
          fontWeight: bold ? 700 : 400,
        };
        return (
          <li key={severity} className={styles.item}>
            <span aria-hidden className={styles.sample} style={look}>
              1
            </span>
            <SeverityIcon severity={severity} />
            {strings.severity[severity]}
          </li>
        );
      })}
    </ul>
  );
}
