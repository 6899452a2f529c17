import { Select, mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import { WHOLE_WORKBOOK } from "../../sheet/sheet-parts";
import { sheetLabel } from "../strings/sheet-label";
import { useStrings } from "../strings/pane-strings";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexGrow: 1, minWidth: 0 },
  // The names of the other sheets may be long.
  short: { flexGrow: 0, flexShrink: 0, width: "92px" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0 },
  narrow: { "& select": { paddingLeft: 0, textOverflow: "ellipsis" } },
});

export interface SheetChooserProps {
  readonly sheets: readonly string[];
  /** null where none of them is the one. */
  readonly sheet: string | null;
  readonly disabled: boolean;
  /** short: no wider than it must be, beside something else; its label is only read out. */
  readonly width: "whole" | "short";
  readonly onChoose: (sheet: string) => void;
}

/** Stands for the whole workbook among the sheets; no sheet can be called so. */
const WHOLE = "*";

/** The sheets of the workbook to choose from, or all of them. */
export function SheetChooser({ sheets, sheet, disabled, width, onChoose }: SheetChooserProps): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
  const id = useId();
  const names = sheet === null || sheet === WHOLE_WORKBOOK || sheets.includes(sheet) ? sheets : [sheet, ...sheets];
  const short = width === "short";
  return (
    <div className={mergeClasses(styles.root, short && styles.short)}>
      {!short && (
        <label htmlFor={id} className={styles.label}>
          {strings.sheetChooser}
        </label>
      )}
      <Select
        id={id}
        size="small"
        appearance="underline"
        className={mergeClasses(styles.select, short && styles.narrow)}
        {...(short
          ? {
              "aria-label": strings.sheetChooser,
              title: sheet === null ? strings.sheetChooser : sheetLabel(sheet, strings),
            }
          : {})}
        value={sheet === WHOLE_WORKBOOK ? WHOLE : (sheet ?? "")}
        disabled={disabled || names.length === 0}
        onChange={(_event, { value }) => onChoose(value === WHOLE ? WHOLE_WORKBOOK : value)}
      >
        {sheet === null && <option value="" disabled hidden />}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        {names.length > 1 && <option value={WHOLE}>{strings.whole}</option>}
      </Select>
    </div>
  );
}
