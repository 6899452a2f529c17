import { makeStyles, tokens } from "@fluentui/react-components";

export const useSubjectSettingsStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  keep: { alignSelf: "start", marginTop: tokens.spacingVerticalXS },
});
