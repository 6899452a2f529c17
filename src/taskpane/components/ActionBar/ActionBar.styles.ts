import { makeStyles, tokens } from "@fluentui/react-components";

export const useActionBarStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "32px" },
  button: { minWidth: "auto", whiteSpace: "nowrap", flexShrink: 0 },
  switch: { flexShrink: 0, "& .fui-Switch__label": { paddingRight: 0, fontSize: tokens.fontSizeBase200 } },
  // The narrowest pane has room for the sign alone.
  undo: { "@media (max-width: 340px)": { display: "none" } },
  space: { flexGrow: 1 },
  hint: {
    margin: 0,
    // In the lowest panes it stands where the pointer rests.
    "@media (max-height: 420px)": { display: "none" },
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
});
