import type { PartnerBoundary } from '../../catalogue/partner-kind.ts';
import { listNames } from '../../contract/list-names.ts';
import { namePartnerArea, partnerAreaName, supplyLookUp } from '../../contract/partner-area-words.ts';
import type { PartnerAnswer } from '../../contract/partners.ts';
import type { Area } from '../../observation/area.ts';
import type { Extract } from '../../observation/extract.ts';
import type { PartnerAreaKind } from '../../observation/partner-area.ts';
import { membersOf, type PartnerAreaMembers, placeAuthorities } from '../partner-areas/place-authorities.ts';
import { type MembershipGround, type Place, placeAuthority } from '../partner-areas/place-authority.ts';

const words: Record<PartnerBoundary['coterminous'], string> = {
  same: 'Coterminous with',
  varies: 'Not always coterminous with the council:',
  different: 'Not coterminous with the council:',
  'not-known': 'Not known whether its area is that of the council',
};

/** What look-ups say, for a council whose partner's boundary is described. */
export interface BoundaryGround extends MembershipGround {
  readonly extracts: ReadonlyMap<string, Pick<Extract, 'fileName' | 'publisher'>>;
}

type Boundary = PartnerAnswer['boundary'];

/**
 * Whether a partner's area is the council's, in a sentence. Where a look-up places the council among areas of that kind
 * of partner it is what the look-up says ("Coterminous with Cleveland (police force area)."), else what the catalogue
 * does, with the look-up that would say more.
 */
export function describeBoundary(
  { coterminous, with: what, lookUp: kind }: PartnerBoundary,
  area: Area,
  ground: BoundaryGround | null,
): Boundary {
  const place = kind && ground ? placeAuthority(area, kind, ground) : null;
  if (kind && ground && place) return describePlace(area, kind, place, ground);
  const general = `${[words[coterminous], ...(what === null ? [] : [what])].join(' ')}.`;
  const sentence = kind
    ? `${general} No look-up held says in which ${partnerAreaName(kind)} ${area.name} lies. ${supplyLookUp(kind)}`
    : general;
  return { coterminous, sentence, partnerAreas: [], extracts: [] };
}

function describePlace(area: Area, kind: PartnerAreaKind, place: Place, ground: BoundaryGround): Boundary {
  const { coterminous, said } = place.isWhole
    ? describeWhole(area, kind, place, ground)
    : describeParts(area, kind, place, ground);
  return {
    coterminous,
    sentence: `${said} By ${sourcesOf(place, ground)}.`,
    partnerAreas: place.within.map(({ code }) => ({ code, name: nameOf(code, kind, ground) })),
    extracts: [...place.extracts],
  };
}

interface Said {
  readonly coterminous: Boundary['coterminous'];
  readonly said: string;
}

function describeWhole(area: Area, kind: PartnerAreaKind, place: Place, ground: BoundaryGround): Said {
  const code = place.within[0]?.code ?? '';
  const name = nameOf(code, kind, ground);
  const tier = area.types.includes('utla') ? 'utla' : 'ltla';
  const members = membersOf(code, placeAuthorities(kind, tier, ground));
  const others = otherCouncils(area, members);
  const isComplete = members.unplaced.length === 0;
  if (others.length === 0) {
    return isComplete
      ? { coterminous: 'same', said: `Coterminous with ${name}.` }
      : {
          coterminous: 'not-known',
          said: `${area.name} lies wholly within ${name}; whether other councils do is not known, since ${members.unplaced.length} are not placed.`,
        };
  }
  const more = others.length === 1 ? '1 other council' : `${others.length} other councils`;
  const unplaced = isComplete ? '' : ' There may be more: not every council is placed.';
  return {
    coterminous: 'different',
    said: `${name} covers ${area.name} and ${more}: ${listNames(others)}.${unplaced}`,
  };
}

function otherCouncils(area: Area, { wholly, partly }: PartnerAreaMembers): string[] {
  return [
    ...wholly.filter(({ code }) => code !== area.code).map(({ name }) => name),
    ...partly.map((member) => `part of ${member.area.name}`),
  ];
}

function describeParts(area: Area, kind: PartnerAreaKind, place: Place, ground: BoundaryGround): Said {
  const { within, unplaced } = place;
  const said = partnerAreaName(kind);
  if (within.length === 0) return { coterminous: 'different', said: `${area.name} lies in no ${said}.` };
  const total = within.reduce((sum, { smallAreas }) => sum + (smallAreas ?? 0), 0);
  const largestFirst = within.toSorted((one, other) => (other.smallAreas ?? 0) - (one.smallAreas ?? 0));
  const parts = largestFirst.map(({ code, smallAreas }) => {
    const name = nameOf(code, kind, ground);
    return smallAreas === null ? name : `${smallAreas} of its ${total} small areas in ${name}`;
  });
  const missing = unplaced.length === 0 ? '' : ` Not placed: ${listNames(unplaced.map(({ name }) => name))}.`;
  return within.length === 1
    ? { coterminous: 'not-known', said: `At least a part of ${area.name} lies in ${parts[0]}.${missing}` }
    : {
        coterminous: 'different',
        said: `Part of the council lies in another ${said}: ${listNames(parts)}.${missing}`,
      };
}

function nameOf(code: string, kind: PartnerAreaKind, { areas }: BoundaryGround): string {
  return namePartnerArea(areas.get(code)?.name ?? code, kind);
}

function sourcesOf({ extracts: ids }: Place, { extracts }: BoundaryGround): string {
  const named = ids
    .flatMap((id) => extracts.get(id) ?? [])
    .map(({ fileName, publisher }) => `${fileName} (${publisher})`);
  return `the look-up ${listNames(named)}`;
}
