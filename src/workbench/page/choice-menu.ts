import { Menu } from "./menu";

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What the button says while it is chosen; the label unless told. */
  readonly name?: string;
  readonly detail?: string;
}

/** A menu in which one of several is chosen; its button says which. */
export class ChoiceMenu<T extends string> {
  private readonly menu: Menu;

  constructor(
    private readonly title: string,
    tip: string,
    private readonly choices: readonly Choice<T>[],
    private chosen: T,
    private readonly onChoose: (value: T) => void,
  ) {
    this.menu = new Menu(title, () => this.items(), { title: tip });
    this.show(chosen);
  }

  get root(): HTMLElement {
    return this.menu.root;
  }

  /** Shows what is chosen without telling anybody. */
  show(value: T): void {
    this.chosen = value;
    const choice = this.choices.find((each) => each.value === value);
    this.menu.button.textContent = `${this.title} ${choice?.name ?? choice?.label ?? ""}`.trim();
  }

  private items(): ReturnType<ConstructorParameters<typeof Menu>[1]> {
    return this.choices.map(({ value, label, detail }) => ({
      label,
      ...(detail === undefined ? {} : { detail }),
      checked: value === this.chosen,
      onChoose: () => {
        if (value === this.chosen) return;
        this.show(value);
        this.onChoose(value);
      },
    }));
  }
}
