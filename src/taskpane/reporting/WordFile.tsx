import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import type { DisclosureFile } from "../../review/report/disclosure-file";
import { useReview } from "../store/review-context";
import { useStrings } from "../strings/pane-strings";
import { useReportPageStyles } from "./ReportPage.styles";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface WordFileProps {
  /** null until it is made. */
  readonly file: DisclosureFile | null;
  readonly onMake: () => void;
}

/** The 情况说明 as a Word file: made first, then saved where the clerk wants it. */
export function WordFile({ file, onMake }: WordFileProps): ReactNode {
  const { busy } = useReview();
  const { pages } = useStrings();
  const styles = useReportPageStyles();
  const address = useAddressOf(file);
  return (
    <div className={styles.write}>
      <p className={styles.hint}>{pages.wordHint}</p>
      {file === null || address === null ? (
        <Button appearance="primary" disabledFocusable={busy} onClick={onMake}>
          {pages.makeWord}
        </Button>
      ) : (
        <Link href={address} download={file.name} className={styles.file}>
          {pages.saveFile(file.name)}
        </Link>
      )}
    </div>
  );
}

/** An address the browser saves the file from, as long as it is shown. */
function useAddressOf(file: DisclosureFile | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (file === null) return undefined;
    const made = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: WORD }));
    setAddress(made);
    return () => {
      setAddress(null);
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return address;
}
