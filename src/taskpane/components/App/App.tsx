import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Appearance } from "../../appearance";
import { themeFor } from "../../appearance";
import type { PanePorts } from "../../use-review";
import { ErrorBoundary } from "../ErrorBoundary/ErrorBoundary";
import { Pane } from "../Pane/Pane";
import { useAppStyles } from "./App.styles";

export interface AppProps {
  readonly ports: PanePorts;
  readonly appearance: Appearance;
}

/** The whole add-in pane. It knows the spreadsheet only by the ports handed in. */
export function App({ ports, appearance }: AppProps): ReactNode {
  const styles = useAppStyles();
  return (
    <FluentProvider theme={themeFor(appearance)} className={styles.root}>
      <ErrorBoundary>
        <Pane ports={ports} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
