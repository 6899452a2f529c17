import { formatA1 } from "../sheet/a1";
import type { CellMark } from "../sheet/cell-mark";
import type { CellStyle } from "../sheet/cell-style";
import { MARK_FORMATS, markFormula, markSeverity } from "../sheet/mark-format";
import type { Severity } from "../sheet/severity";
import { SEVERITIES } from "../sheet/severity";
import { internStyle } from "./merge-style";
import type { ConditionalFormat } from "./sheet-facets";
import type { Worksheet } from "./worksheet";

/** The marks of ours on a sheet, the gravest first. */
export function marksOf(sheet: Worksheet): readonly CellMark[] {
  const found = sheet.facets.conditionalFormats.flatMap((format) => {
    const severity = severityOf(format);
    return severity === null ? [] : format.ranges.map((at): CellMark => ({ at, severity }));
  });
  return SEVERITIES.flatMap((severity) => found.filter((mark) => mark.severity === severity));
}

/** Replaces our marks by these, over the clerk's own formats and the grave over the light; nothing else changes. */
export function setMarks(sheet: Worksheet, marks: readonly CellMark[]): void {
  const others = sheet.facets.conditionalFormats.filter((format) => severityOf(format) === null);
  const ours = SEVERITIES.flatMap((severity): ConditionalFormat[] => {
    const ranges = marks.filter((mark) => mark.severity === severity).map(({ at }) => at);
    if (ranges.length === 0) return [];
    return [
      {
        id: `${sheet.id}-mark-${severity}`,
        kind: "custom",
        ranges,
        formula: markFormula(severity),
        style: styleOf(severity),
        stopIfTrue: false,
      },
    ];
  });
  if (ours.length > 0 || others.length < sheet.facets.conditionalFormats.length)
    sheet.setFacet("conditionalFormats", [...ours, ...others]);
}

/** True where both are the same marks in whatever order. */
export function sameMarks(a: readonly CellMark[], b: readonly CellMark[]): boolean {
  const keys = (marks: readonly CellMark[]): string =>
    marks
      .map(({ at, severity }) => `${severity} ${formatA1(at)}`)
      .sort()
      .join();
  return keys(a) === keys(b);
}

function severityOf(format: ConditionalFormat): Severity | null {
  return format.kind === "custom" ? markSeverity(format.formula) : null;
}

function styleOf(severity: Severity): CellStyle {
  const { fill, border, bold } = MARK_FORMATS[severity];
  return internStyle({ fill, font: { bold }, borders: { top: border, right: border, bottom: border, left: border } });
}
