import { findEarlierCodes } from '../../../catalogue/area-lineage.ts';
import { formatDay } from '../../../contract/format-figure.ts';
import type { Area } from '../../../observation/area.ts';
import type { Extract } from '../../../observation/extract.ts';
import type { KnownAreas } from '../../known-areas.ts';
import type { HeldOutlines } from './find-outlines.ts';
import type { PlaneOutline } from './thin-outlines.ts';

/** An area with the boundary that it is drawn on. */
export interface OutlinedArea {
  readonly area: Area;
  /** Its own code, or the earlier code of the same authority whose boundary is held. */
  readonly drawnAs: string;
  readonly outline: PlaneOutline;
  readonly extract: string;
}

export interface ChosenOutlines {
  readonly drawn: readonly OutlinedArea[];
  /** By name. */
  readonly without: readonly { readonly area: Area; readonly why: string }[];
}

/**
 * The boundary of each area: of its own code, else of the latest earlier code of the same authority, kept through a
 * small change. What neither has is not drawn, and the days of the area and of the boundaries held say why.
 */
export function chooseOutlines(
  areas: readonly Area[],
  held: HeldOutlines,
  { known, extracts }: { readonly known: KnownAreas; readonly extracts: ReadonlyMap<string, Extract> },
): ChosenOutlines {
  const drawn: OutlinedArea[] = [];
  const undrawn: Area[] = [];
  for (const area of areas) {
    const drawnAs = [area.code, ...findEarlierCodes(known, area.code)].find((code) => held.byCode.has(code));
    if (drawnAs === undefined) undrawn.push(area);
    else
      drawn.push({
        area,
        drawnAs,
        outline: held.byCode.get(drawnAs) ?? [],
        extract: held.extractOf.get(drawnAs) ?? '',
      });
  }
  const newest = newestRelease(held, extracts);
  return {
    drawn,
    without: undrawn
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
      .map((area) => ({ area, why: explainUndrawn(area, newest) })),
  };
}

/** The day of the newest boundaries held, of whatever kind of area; null where none are. */
function newestRelease(held: HeldOutlines, extracts: ReadonlyMap<string, Extract>): string | null {
  const days = [...new Set(held.extractOf.values())].flatMap((id) => extracts.get(id)?.released ?? []);
  return days.toSorted().at(-1) ?? null;
}

function explainUndrawn({ validFrom, validTo }: Area, newest: string | null): string {
  if (newest === null) return 'no boundary is held of it';
  if (validFrom !== null && validFrom > newest)
    return `in force since ${formatDay(validFrom)}, later than the newest boundaries held, of ${formatDay(newest)}`;
  if (validTo !== null)
    return `in force until ${formatDay(validTo)}: newer boundaries do not have it, bring those of its time`;
  return 'no file of boundaries that is held has it';
}
