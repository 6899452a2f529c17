/** Where a command's words go. `coloured` is true where a person looks on. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly coloured: boolean;
}
