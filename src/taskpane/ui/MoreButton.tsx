import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStrings } from "../strings/pane-strings";

/** 其余 n 处: shows the next ones of a long list. Nothing where there is no rest. */
export function MoreButton({ rest, onMore }: { readonly rest: number; readonly onMore: () => void }): ReactNode {
  const strings = useStrings();
  if (rest <= 0) return null;
  return (
    <Button appearance="subtle" size="small" onClick={onMore}>
      {strings.more(rest)}
    </Button>
  );
}
