import { TextRun } from "docx";
import type { IRunOptions } from "docx";

/** A text as the runs of one paragraph, a line break where the text has one. */
export function linesOf(text: string, look: Pick<IRunOptions, "font" | "size" | "bold">): readonly TextRun[] {
  return text
    .split("\n")
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
