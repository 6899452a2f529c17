import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback } from "react";
import type { Trouble } from "../../../review/port/attempt";
import type { Page } from "../../pages/page";
import { loadPageParts } from "../../pages/page-parts";
import { useLoaded } from "../../use-loaded";
import type { PanePorts, ReviewControl } from "../../use-review";
import { usePageAreaStyles } from "./PageArea.styles";

export interface PageAreaProps {
  readonly page: Page;
  readonly rules: PanePorts["rules"];
  readonly review: ReviewControl;
  readonly busy: boolean;
}

/** The page the clerk turned to, loaded with the first one. */
export function PageArea({ page, rules, review: { state, run, tell }, busy }: PageAreaProps): ReactNode {
  const styles = usePageAreaStyles();
  const load = useCallback(() => loadPageParts(rules), [rules]);
  const failed = useCallback(
    (trouble: Trouble) => tell({ kind: "failed", job: { kind: "read-notes" }, trouble }),
    [tell],
  );
  const parts = useLoaded(load, state.trouble === null, failed);
  if (parts === null) return state.trouble === null && <Spinner className={styles.waiting} />;
  return <parts.Pages page={page} state={state} rules={parts.rules} busy={busy} run={run} tell={tell} />;
}
