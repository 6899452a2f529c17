import { makeStyles } from "@fluentui/react-components";

export const usePageAreaStyles = makeStyles({
  waiting: {
    flexGrow: 1,
    // What is there in a moment shows no sign of waiting.
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "300ms",
  },
});
