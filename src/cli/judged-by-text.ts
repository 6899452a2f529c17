import type { ReadingChoices } from "../domain/reading-choices";
import type { ResolvedOptions } from "../review/check/resolve-config";
import { isOverruled } from "../sheet/setting-part";
import { printable } from "./printable";
import { FORM_NAMES, FRAMEWORK_NAMES, NOTE_NAMES, SAID } from "./strings";

/**
 * A line for everything the workbook keeps that a sheet was judged by, and for what it keeps that could not be taken.
 */
export function judgedByText({ profile, remembered, subjectsOff, refused }: ResolvedOptions): string {
  const lines = [
    ...(profile.from === "workbook" ? [SAID.keptProfile(profile.name)] : []),
    ...rememberedLines(remembered),
    ...(subjectsOff.length > 0 ? [SAID.subjectsOff(subjectsOff)] : []),
    ...refused.map(({ part, wrong }) =>
      (isOverruled(part) ? SAID.noteOverruled : SAID.noteRefused)(NOTE_NAMES[part], wrong),
    ),
  ];
  return lines.map((line) => `\n${printable(line)}\n`).join("");
}

/** How a sheet was read because the workbook remembers it so, in one line; none where it remembers nothing. */
export function rememberedLines({ form, framework, statementText }: ReadingChoices): readonly string[] {
  const said = [
    ...(form ? [SAID.rememberedForm(FORM_NAMES[form])] : []),
    ...(framework ? [SAID.rememberedFramework(FRAMEWORK_NAMES[framework])] : []),
    ...(statementText === undefined ? [] : [SAID.rememberedStatement]),
  ];
  return said.length === 0 ? [] : [SAID.remembered(said)];
}
