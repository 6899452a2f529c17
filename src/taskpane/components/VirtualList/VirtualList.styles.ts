import { makeStyles } from "@fluentui/react-components";

export const useVirtualListStyles = makeStyles({
  // Where rows move is told by the list itself.
  scroller: { position: "relative", overflowX: "hidden", overflowY: "auto", overflowAnchor: "none" },
  sizer: { position: "relative" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
});
