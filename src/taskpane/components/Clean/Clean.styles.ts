import { makeStyles, tokens } from "@fluentui/react-components";

export const useCleanStyles = makeStyles({
  root: { flexGrow: 1, padding: tokens.spacingHorizontalM },
  text: { margin: 0 },
  extent: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
