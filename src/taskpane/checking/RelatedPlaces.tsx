import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { formatA1, formatAddress } from "../../sheet/a1";
import type { CellRange } from "../../sheet/cell-range";
import { useStrings } from "../strings/pane-strings";
import { Fold } from "../ui/Fold";
import { MoreButton } from "../ui/MoreButton";
import { PlaceLink } from "../ui/PlaceLink";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  place: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalSNudge },
  words: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

const PAGE = 40;

export interface RelatedPlacesProps {
  readonly places: readonly CellRange[];
  /** What stands at each, by the address of its first cell. */
  readonly words: Readonly<Record<string, string>>;
  readonly onJump: (at: CellRange) => void;
}

/** The further places of one finding: one cause, many cells. */
export function RelatedPlaces({ places, words, onJump }: RelatedPlacesProps): ReactNode {
  const strings = useStrings();
  const styles = useStyles();
  const wordsAt = ({ first }: CellRange): string => {
    const own = words[formatAddress(first)];
    return own === undefined ? "" : strings.list.words(own);
  };
  const [shown, setShown] = useState(PAGE);
  if (places.length === 0) return null;
  return (
    <Fold title={strings.related(places.length)}>
      {() => (
        <>
          <ul className={styles.list}>
            {places.slice(0, shown).map((place, index) => (
              <li key={`${formatA1(place)} ${index}`} className={styles.place}>
                <PlaceLink at={place} onJump={onJump} />
                <span className={styles.words}>{wordsAt(place)}</span>
              </li>
            ))}
          </ul>
          <MoreButton rest={places.length - shown} onMore={() => setShown(shown + PAGE)} />
        </>
      )}
    </Fold>
  );
}
