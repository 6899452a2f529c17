import type { Column } from "./target-table";

/**
 * How one bureau prints the form where it differs from the official one: part of its profile. Whatever is left out is
 * as the official form has it. Nothing here changes what is printed, only where and how.
 */
export interface LayoutProfile {
  /** The captions of columns. */
  readonly captions: Readonly<Partial<Record<Column, string>>>;
  /**
   * The columns in the bureau's order, those of the project before those of the indicators; the others follow as in the
   * form.
   */
  readonly columns: readonly Column[];
  /** 二级指标 in the bureau's order; within a 一级指标 the others stand behind them as they were. */
  readonly level2: readonly string[];
  readonly fonts: LayoutFonts;
  readonly sizes: LayoutSizes;
  /** Widths of columns, millimetres. */
  readonly widths: Readonly<Partial<Record<Column, number>>>;
  readonly decimals: LayoutDecimals;
  readonly page: LayoutPage;
}

/** Typefaces by name. */
export interface LayoutFonts {
  readonly title?: string;
  /** （一） */
  readonly section?: string;
  readonly header?: string;
  readonly body?: string;
}

/** Sizes of type, points. */
export interface LayoutSizes {
  readonly title?: number;
  readonly header?: number;
  readonly body?: number;
}

/** Digits behind the point that numbers show at least; a number that has more keeps them. */
export interface LayoutDecimals {
  readonly budget?: number;
  readonly value?: number;
}

/** The page of a list; margins in millimetres. */
export interface LayoutPage {
  readonly paper?: "a4" | "a3";
  readonly orientation?: "portrait" | "landscape";
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

/** The official form as it stands. */
export const STANDARD_LAYOUT: LayoutProfile = {
  captions: {},
  columns: [],
  level2: [],
  fonts: {},
  sizes: {},
  widths: {},
  decimals: {},
  page: {},
};
