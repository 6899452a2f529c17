import type { ReactNode } from "react";
import { useState } from "react";
import { formatA1 } from "../../../sheet/a1";
import type { CellRange } from "../../../sheet/cell-range";
import { useStrings } from "../../strings/use-strings";
import { Fold } from "../Fold/Fold";
import { MoreButton } from "../MoreButton/MoreButton";
import { PlaceLink } from "../PlaceLink/PlaceLink";
import { useRelatedPlacesStyles } from "./RelatedPlaces.styles";

const PAGE = 40;

export interface RelatedPlacesProps {
  readonly places: readonly CellRange[];
  readonly onJump: (at: CellRange) => void;
}

/** The further places of one finding: one cause, many cells. */
export function RelatedPlaces({ places, onJump }: RelatedPlacesProps): ReactNode {
  const strings = useStrings();
  const styles = useRelatedPlacesStyles();
  const [shown, setShown] = useState(PAGE);
  if (places.length === 0) return null;
  return (
    <Fold title={strings.related(places.length)}>
      {() => (
        <>
          <ul className={styles.list}>
            {places.slice(0, shown).map((place, index) => (
              <li key={`${formatA1(place)} ${index}`}>
                <PlaceLink at={place} onJump={onJump} />
              </li>
            ))}
          </ul>
          <MoreButton rest={places.length - shown} onMore={() => setShown(shown + PAGE)} />
        </>
      )}
    </Fold>
  );
}
