import { makeStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: { height: "100vh", overflow: "hidden" },
});
