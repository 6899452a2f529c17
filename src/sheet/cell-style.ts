/** Colours are "#RRGGBB". Sizes are points. A left-out property is the sheet's default. */
export interface CellStyle {
  readonly font?: FontStyle;
  readonly fill?: string;
  readonly borders?: Borders;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel's own format code, "0.00" or "@". */
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

export interface FontStyle {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
}

export type BorderLine = "thin" | "medium" | "thick" | "double" | "dashed" | "dotted" | "hair";

export interface BorderSide {
  readonly line: BorderLine;
  readonly color?: string;
}

export interface Borders {
  readonly top?: BorderSide;
  readonly right?: BorderSide;
  readonly bottom?: BorderSide;
  readonly left?: BorderSide;
}
