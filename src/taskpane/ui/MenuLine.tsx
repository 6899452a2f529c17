import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import type { ReactNode } from "react";
import { useMoreMenuStyles } from "./MoreMenu.styles";

/** One line of a menu. */
export interface MenuEntry {
  readonly label: string;
  /** What it would do, where the label does not say it. */
  readonly hint?: string;
  /** Given for what is on or off. */
  readonly on?: boolean;
  readonly disabled?: boolean;
  readonly does: { readonly kind: "act"; readonly act: () => void } | { readonly kind: "open"; readonly page: string };
}

export interface MenuLineProps {
  readonly entry: MenuEntry;
  readonly onChosen: () => void;
}

/** One line of a menu, ticked where it is on. */
export function MenuLine({ entry: { label, hint, on, disabled = false, does }, onChosen }: MenuLineProps): ReactNode {
  const styles = useMoreMenuStyles();
  const content = (
    <>
      <span className={styles.sign}>{on === true && <Checkmark16Regular aria-hidden />}</span>
      <span className={styles.words}>
        {label}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
    </>
  );
  if (does.kind === "open") {
    return (
      <a
        role="menuitem"
        tabIndex={-1}
        className={styles.item}
        href={does.page}
        target="_blank"
        rel="noopener"
        onClick={onChosen}
      >
        {content}
      </a>
    );
  }
  const choose = (): void => {
    if (disabled) return;
    onChosen();
    does.act();
  };
  return (
    <button
      type="button"
      role={on === undefined ? "menuitem" : "menuitemcheckbox"}
      {...(on === undefined ? {} : { "aria-checked": on })}
      aria-disabled={disabled}
      tabIndex={-1}
      className={styles.item}
      onClick={choose}
    >
      {content}
    </button>
  );
}
