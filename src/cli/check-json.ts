import type { CheckResult, Undecided } from "../linting/check-result";
import type { Finding, Fix } from "../linting/finding";
import { formatA1In } from "../sheet/a1";
import { singleCell } from "../sheet/cell-range";
import { NEED_PHRASES } from "../rules/need-phrases";

/** What `jxmb check --json` prints; places as "绩效目标表!D7" or "绩效目标表!D7:D9". */
export function checkJson(sheet: string, { findings, counts, gate, undecided, ignored, expired }: CheckResult): object {
  return {
    findings: findings.map((finding) => findingJson(sheet, finding)),
    counts,
    gate,
    undecided: undecided.map(undecidedJson),
    ignored: ignored.map(({ finding, by }) => ({ ...findingJson(sheet, finding), reason: by.reason })),
    expired: expired.map(({ ignored: { rule, message, places, reason }, why }) => ({ rule, message, places, reason, why })),
  };
}

function undecidedJson({ rule, missing }: Undecided): object {
  return { rule, missing, why: missing.map((need) => NEED_PHRASES[need]) };
}

function findingJson(sheet: string, { rule, severity, message, at, related, fix }: Finding): object {
  return {
    rule,
    severity,
    message,
    at: formatA1In(sheet, at),
    related: related.map((place) => formatA1In(sheet, place)),
    fix: fix && fixJson(sheet, fix),
  };
}

function fixJson(sheet: string, { label, safety, edits }: Fix): object {
  return {
    label,
    safety,
    edits: edits.map(({ at, was, becomes }) => ({ at: formatA1In(sheet, singleCell(at)), was, becomes })),
  };
}
