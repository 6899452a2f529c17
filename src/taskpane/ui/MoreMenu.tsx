import { Button } from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import { Fragment, useEffect, useRef, useState } from "react";
import { useStrings } from "../strings/pane-strings";
import { MenuLine } from "./MenuLine";
import type { MenuEntry } from "./MenuLine";
import { useMoreMenuStyles } from "./MoreMenu.styles";

/**
 * What there is beside the buttons of a bar, in groups; keys as in
 * https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/.
 */
export function MoreMenu({ groups }: { readonly groups: readonly (readonly MenuEntry[])[] }): ReactNode {
  const { links: more } = useStrings().pages;
  const styles = useMoreMenuStyles();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const items = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? []),
  ];
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return;
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = steps[event.key];
    if (event.key === "Escape") close();
    else if (next !== undefined) all[next % all.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) setOpen(false);
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        size="small"
        appearance="subtle"
        icon={<MoreHorizontal16Regular />}
        aria-label={more}
        title={more}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div ref={list} role="menu" aria-label={more} className={styles.list}>
          {groups
            .filter((group) => group.length > 0)
            .map((group, index) => (
              <Fragment key={index}>
                {index > 0 && <hr className={styles.line} />}
                {group.map((entry) => (
                  <MenuLine key={entry.label} entry={entry} onChosen={close} />
                ))}
              </Fragment>
            ))}
        </div>
      )}
    </div>
  );
}
