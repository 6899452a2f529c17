import { mergeClasses, makeStyles } from "@fluentui/react-components";
import type { HTMLAttributes, ReactNode } from "react";
import type { KeyedRow } from "./virtual/row-geometry";
import type { VirtualRowsOptions } from "./virtual/use-virtual-rows";
import { useVirtualRows } from "./virtual/use-virtual-rows";

const useStyles = makeStyles({
  // Where rows move is told by the list itself.
  scroller: { position: "relative", overflowX: "hidden", overflowY: "auto", overflowAnchor: "none" },
  sizer: { position: "relative" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
});

export interface VirtualListProps<Row extends KeyedRow> extends VirtualRowsOptions<Row> {
  readonly className: string;
  /** What the element around the rows is and listens to. */
  readonly list: HTMLAttributes<HTMLDivElement>;
  readonly children: (row: Row) => ReactNode;
  /** What stands below the last row. */
  readonly below?: ReactNode;
}

/** A list of any length that scrolls; only what is near the sight is drawn. */
export function VirtualList<Row extends KeyedRow>({
  className,
  list,
  children,
  below,
  ...options
}: VirtualListProps<Row>): ReactNode {
  const styles = useStyles();
  const { scroller, watchRow, onScroll, height, drawn } = useVirtualRows(options);
  return (
    <div ref={scroller} className={mergeClasses(styles.scroller, className)} onScroll={onScroll}>
      <div {...list} className={styles.sizer} style={{ height }}>
        {drawn.map(({ index, top }) => {
          const row = options.rows[index];
          return (
            row && (
              <div
                key={row.key}
                ref={watchRow}
                data-row={row.key}
                className={styles.row}
                style={{ transform: `translateY(${top}px)` }}
              >
                {children(row)}
              </div>
            )
          );
        })}
      </div>
      {below}
    </div>
  );
}
