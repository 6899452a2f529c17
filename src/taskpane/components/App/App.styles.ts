import { makeStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: { height: "100vh", overflow: "hidden" },
  // What the browser itself draws: scroll bars, lists to choose from.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});
