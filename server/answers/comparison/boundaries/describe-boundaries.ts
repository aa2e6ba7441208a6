import type { BoundaryMap } from '../../../contract/boundary-map.ts';
import { formatDay } from '../../../contract/format-figure.ts';
import { listNames } from '../../../contract/list-names.ts';
import type { Extract } from '../../../observation/extract.ts';
import type { ChosenOutlines, OutlinedArea } from './choose-outlines.ts';

const HOW_NOT_TO_READ =
  'Large rural areas catch the eye: the size of an area is not its number of children. The tile map gives every area the same size.';

/** What must be brought where no boundary of the areas is held, and from where. */
const WHAT_TO_BRING =
  'Bring a file of boundaries of the Office for National Statistics: at geoportal.statistics.gov.uk choose Boundaries, the kind of area (Counties and Unitary Authorities, Local Authority Districts or Regions) and its generalised or ultra generalised form (BGC or BUC), download it as GeoJSON and bring it on the page Data.';

/** Why there is no map at all, and what to bring for one; neither where an area can be drawn. */
export function explainNoMap(
  { drawn, without }: ChosenOutlines,
  isAnyHeld: boolean,
): Pick<BoundaryMap, 'why' | 'howToSupply'> {
  if (drawn.length > 0 || without.length === 0) return { why: null, howToSupply: null };
  const why = isAnyHeld
    ? 'Boundaries are held, but of none of these areas.'
    : 'No boundaries of areas are held.';
  return { why, howToSupply: WHAT_TO_BRING };
}

/** What the map shows, which boundaries these are and of what date, and how it misleads. */
export function describeBoundaries(
  { drawn }: ChosenOutlines,
  extracts: ReadonlyMap<string, Extract>,
  isEnlarged: boolean,
): string {
  if (drawn.length === 0) return HOW_NOT_TO_READ;
  return [
    HOW_NOT_TO_READ,
    isEnlarged ? 'London is shown a second time, enlarged.' : '',
    `Simplified boundaries on the British National Grid: ${sourcesInWords(drawn, extracts)}.`,
    ...otherGenerations(drawn, extracts),
  ]
    .filter(Boolean)
    .join(' ');
}

function sourcesInWords(drawn: readonly OutlinedArea[], extracts: ReadonlyMap<string, Extract>): string {
  const ids = [...new Set(drawn.map(({ extract }) => extract))];
  const parts = ids.flatMap((id) => {
    const extract = extracts.get(id);
    if (!extract) return [];
    const areas = drawn.filter((one) => one.extract === id).length;
    const whose = ids.length === 1 ? '' : `${areas} ${areas === 1 ? 'area' : 'areas'} from `;
    return [`${whose}${extract.fileName} (${extract.publisher}, ${dateInWords(extract)})`];
  });
  return listNames(parts);
}

const dateInWords = ({ released, releasedStated }: Extract): string =>
  releasedStated ? `released ${formatDay(released)}` : `boundaries of ${released.slice(0, 4)}`;

/** Areas drawn on the boundary of an earlier code, and boundaries older than the areas that they are drawn for. */
function otherGenerations(drawn: readonly OutlinedArea[], extracts: ReadonlyMap<string, Extract>): string[] {
  const earlier = drawn.filter(({ area, drawnAs }) => area.code !== drawnAs);
  const older = drawn.filter(({ area, drawnAs, extract }) => {
    const released = extracts.get(extract)?.released;
    return (
      area.code === drawnAs && released !== undefined && area.validFrom !== null && released < area.validFrom
    );
  });
  const names = (those: readonly OutlinedArea[]) => listNames(those.map(({ area }) => area.name));
  return [
    ...(earlier.length === 0
      ? []
      : [`Drawn on boundaries of another generation, from before a change of code: ${names(earlier)}.`]),
    ...(older.length === 0
      ? []
      : [`The boundaries of ${names(older)} are dated before the area came into force.`]),
  ];
}
