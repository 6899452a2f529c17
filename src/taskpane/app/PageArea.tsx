import { Spinner, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback } from "react";
import type { Trouble } from "../../review/port/attempt";
import type { Page } from "../store/page";
import { useReview } from "../store/review-context";
import { useLoaded } from "../ui/use-loaded";
import { loadPageParts } from "./page-parts";

const useStyles = makeStyles({
  waiting: {
    flexGrow: 1,
    // What is there in a moment shows no sign of waiting.
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "300ms",
  },
});

/** The page the clerk turned to, loaded with the first one. */
export function PageArea({ page }: { readonly page: Page }): ReactNode {
  const { state, dispatch, rules } = useReview();
  const styles = useStyles();
  const load = useCallback(() => loadPageParts(rules), [rules]);
  const failed = useCallback(
    (trouble: Trouble) => dispatch({ kind: "failed", job: { kind: "read-settings" }, trouble }),
    [dispatch],
  );
  const parts = useLoaded(load, state.trouble === null, failed);
  if (parts === null) return state.trouble === null && <Spinner className={styles.waiting} />;
  return <parts.Pages page={page} rules={parts.rules} />;
}
