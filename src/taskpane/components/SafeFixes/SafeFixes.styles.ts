import { makeStyles, tokens } from "@fluentui/react-components";

export const useSafeFixesStyles = makeStyles({
  root: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "160px", overflowY: "auto", overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  button: { minWidth: "auto", flexShrink: 0 },
});
