import type { CheckResult, Undecided } from "../linting/check-result";
import type { Finding, Fix } from "../linting/finding";
import { singleCell } from "../sheet/cell-range";
import { NEED_PHRASES } from "../rules/need-phrases";
import type { Places } from "./places";

/** What `jxmb check --json` prints; places as "绩效目标表!D7" or "绩效目标表!D7:D9". */
export function checkJson(
  places: Places,
  { findings, counts, gate, undecided, suppressed: ignored, expired }: CheckResult,
): object {
  return {
    findings: findings.map((finding) => findingJson(places, finding)),
    counts,
    gate,
    undecided: undecided.map(undecidedJson),
    ignored: ignored.map(({ finding, by }) => ({ ...findingJson(places, finding), reason: by.reason })),
    expired: expired.map(({ suppression: { rule, message, places, reason }, why }) => ({
      rule,
      message,
      places,
      reason,
      why,
    })),
  };
}

function undecidedJson({ rule, missing }: Undecided): object {
  return { rule, missing, why: missing.map((need) => NEED_PHRASES[need]) };
}

function findingJson(places: Places, { rule, severity, message, at, related, fix }: Finding): object {
  return {
    rule,
    severity,
    message,
    at: places.named(at),
    related: related.map((place) => places.named(place)),
    fix: fix && fixJson(places, fix),
  };
}

function fixJson(places: Places, { label, safety, edits }: Fix): object {
  return {
    label,
    safety,
    edits: edits.map(({ at, was, becomes }) => ({ at: places.named(singleCell(at)), was, becomes })),
  };
}
