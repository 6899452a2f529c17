/** One line of the bench. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}
