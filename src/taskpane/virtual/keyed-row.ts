/** A row of a long list, told apart by its key. */
export interface KeyedRow {
  readonly key: string;
}
