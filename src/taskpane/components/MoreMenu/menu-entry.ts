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
