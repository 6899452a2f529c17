import type { RefCallback, RefObject } from "react";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { DrawnRow } from "./drawn-rows";
import { drawnRows, NOTHING_SEEN, scrollToKeep, scrollToReveal, sightOf } from "./drawn-rows";
import type { KeyedRow } from "./row-geometry";
import type { Tops } from "./row-geometry";
import { topsOf, windowOf } from "./row-geometry";

export interface VirtualRowsOptions<Row extends KeyedRow> {
  readonly rows: readonly Row[];
  /** The height a row will about have, in pixels, as long as it was never drawn. */
  readonly estimate: (row: Row) => number;
  /** Drawn wherever they are: the row with the keys, and the one that is open. */
  readonly kept: readonly (string | null)[];
  /** Scrolled into sight whenever it changes. */
  readonly revealed: string | null;
  /** The list begins at its top whenever this changes. */
  readonly question: string;
}

export interface VirtualRows {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** To be given to each row drawn, which has its key in `data-row`. */
  readonly watchRow: RefCallback<HTMLDivElement>;
  readonly onScroll: () => void;
  readonly height: number;
  readonly drawn: readonly DrawnRow[];
}

/** Where nothing can be measured yet (and in tests without a layout) so much is taken to be in sight. */
const UNKNOWN_HEIGHT = 600;

function heightOf(scroller: HTMLElement): number {
  return scroller.clientHeight || UNKNOWN_HEIGHT;
}

/** Notes the heights of rows drawn; true where one is another than was known. */
function measure(drawn: Iterable<Element>, heights: Map<string, number>): boolean {
  let changed = false;
  for (const row of drawn) {
    const key = row.getAttribute("data-row");
    const { height } = row.getBoundingClientRect();
    if (key === null || height === 0 || Math.abs((heights.get(key) ?? 0) - height) < 0.5) continue;
    heights.set(key, height);
    changed = true;
  }
  return changed;
}

/**
 * Draws of a long list only the rows in sight and as many again above and below. Rows are as tall as they turn out;
 * what the clerk looks at stays where it is when rows elsewhere come, go or grow.
 */
export function useVirtualRows<Row extends KeyedRow>({
  rows,
  estimate,
  kept,
  revealed,
  question,
}: VirtualRowsOptions<Row>): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  // The heights of the rows drawn so far; another object around the same map tells that one was learnt.
  const [heights] = useState(() => new Map<string, number>());
  const [known, setKnown] = useState({ heights });
  const sight = useRef(NOTHING_SEEN);
  const keptTops = useRef<Tops>([]);
  const toReveal = useRef<string | null>(null);
  const [place, setPlace] = useState({ scrollTop: 0, height: UNKNOWN_HEIGHT });

  const tops = useMemo(
    () => topsOf(rows.map((row) => known.heights.get(row.key) ?? estimate(row))),
    [rows, estimate, known],
  );
  const drawn = drawnRows(rows, tops, windowOf(tops, place.scrollTop, place.height, place.height), kept);

  const look = useCallback((): void => {
    const { current: element } = scroller;
    if (!element) return;
    const next = { scrollTop: element.scrollTop, height: heightOf(element) };
    setPlace((known) => (known.scrollTop === next.scrollTop && known.height === next.height ? known : next));
  }, []);

  const learn = useCallback(
    (drawnRowsNow: Iterable<Element>): boolean => {
      const changed = measure(drawnRowsNow, heights);
      if (changed) setKnown({ heights });
      return changed;
    },
    [heights],
  );

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    sight.current = NOTHING_SEEN;
    look();
  }, [question, look]);

  useLayoutEffect(() => {
    toReveal.current = revealed;
  }, [revealed]);

  // After each drawing: measure, put back what was looked at where rows moved, bring into sight what is to be shown.
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (!element || learn(element.querySelectorAll("[data-row]"))) return;
    const keep =
      keptTops.current === tops ? element.scrollTop : scrollToKeep(rows, tops, sight.current, element.scrollTop);
    const wanted =
      toReveal.current === null ? keep : scrollToReveal(rows, tops, toReveal.current, keep, heightOf(element));
    toReveal.current = null;
    keptTops.current = tops;
    if (Math.abs(wanted - element.scrollTop) >= 1) element.scrollTop = wanted;
    sight.current = sightOf(rows, tops, element.scrollTop, heightOf(element));
    look();
  });

  const observer = useMemo(() => new ResizeObserver((entries) => learn(entries.map(({ target }) => target))), [learn]);
  const watchRow = useCallback(
    (row: HTMLDivElement | null) => {
      if (row === null) return undefined;
      observer.observe(row);
      return () => observer.unobserve(row);
    },
    [observer],
  );
  useLayoutEffect(() => {
    const resized = new ResizeObserver(look);
    if (scroller.current) resized.observe(scroller.current);
    return () => resized.disconnect();
  }, [look]);

  const onScroll = useCallback((): void => {
    const { current: element } = scroller;
    if (element) sight.current = sightOf(rows, tops, element.scrollTop, heightOf(element));
    // Drawn before the frame is, so that no frame shows a gap.
    flushSync(look);
  }, [rows, tops, look]);

  return { scroller, watchRow, onScroll, height: tops.at(-1) ?? 0, drawn };
}
