import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetChooserStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexGrow: 1, minWidth: 0 },
  // The names of the other sheets may be long.
  short: { flexGrow: 0, flexShrink: 0, width: "92px" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0 },
  narrow: { "& select": { paddingLeft: 0, textOverflow: "ellipsis" } },
});
