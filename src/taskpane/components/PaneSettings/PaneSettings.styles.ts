import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneSettingsStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
});
