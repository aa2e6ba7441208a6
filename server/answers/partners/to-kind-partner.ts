import type { PartnerKind } from '../../catalogue/partner-kind.ts';
import type { PartnerAnswer } from '../../contract/partners.ts';
import type { Area } from '../../observation/area.ts';
import type { Duty } from '../../observation/duty.ts';
import { toAreaAnswer } from '../contract-nouns.ts';
import { type BoundaryGround, describeBoundary } from './describe-boundary.ts';
import type { MapAreas } from './map-areas.ts';
import { relationsOfKind } from './relations-of-kind.ts';
import { toSpellAnswer } from './spell.ts';

/** A kind of partner that an area has by law or custom, before any register names the organisation. */
export function toKindPartner(
  kind: PartnerKind,
  area: Area,
  {
    map,
    duties,
    lookUps = null,
  }: {
    readonly map: MapAreas;
    readonly duties: readonly Duty[];
    readonly lookUps?: BoundaryGround | null;
  },
): PartnerAnswer {
  const { id, name, group, role, contributes, reaches, boundary, evidence, source } = kind;
  const isOther = area.code !== map.area.code;
  // A national body or a force that serves the county is not the county's.
  const isOfCouncil = isOther && (area.code !== map.county?.code || boundary.coterminous === 'same');
  return {
    key: `${id} ${area.code}`,
    group,
    kind: id,
    type: name,
    organisation: null,
    organisationCode: null,
    name: isOfCouncil ? `${name}: ${area.name}` : name,
    role,
    area: toAreaAnswer(area),
    areaNote: isOfCouncil ? noteOnArea(area, map) : null,
    ...toSpellAnswer(kind, map.asOf),
    relations: relationsOfKind(kind, duties, map.asOf),
    form: null,
    formHistory: [],
    contributes,
    reaches: [...reaches],
    audiences: [],
    strategies: [],
    motivations: [],
    contactRoles: [],
    boundary: describeBoundary(boundary, area, lookUps),
    evidence,
    source,
  };
}

/** Whose it is, where it is that of the other tier; null where it is the area's own. */
export function noteOnArea(area: Area, map: MapAreas): string | null {
  if (area.code === map.area.code) return null;
  return map.county?.code === area.code
    ? `This is the county's (${area.name}), not the district's.`
    : `This is the district's (${area.name}), not the county's.`;
}
