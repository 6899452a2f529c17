import { makeStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: { height: "100vh", minWidth: "300px", overflow: "hidden" },
});
