import { Button } from "@fluentui/react-components";
import { Component } from "react";
import type { ContextType, ReactNode } from "react";
import { StringsContext } from "../strings/pane-strings";

interface ErrorBoundaryState {
  readonly broken: boolean;
}

/**
 * Where showing the pane itself fails: says so in one sentence and offers to open it anew. The sheet is not touched.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  static override contextType = StringsContext;
  declare context: ContextType<typeof StringsContext>;

  override state: ErrorBoundaryState = { broken: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert">
        <p>{this.context.broken}</p>
        <Button onClick={() => this.setState({ broken: false })}>{this.context.reopen}</Button>
      </div>
    );
  }
}
