import type { PartnerKind } from '../../catalogue/partner-kind.ts';
import type { PartnerAnswer } from '../../contract/partners.ts';
import type { Duty } from '../../observation/duty.ts';
import type { BoundaryGround } from './describe-boundary.ts';
import type { RegisterRow } from './find-register.ts';
import { areasOfTier, type MapAreas } from './map-areas.ts';
import { recogniseKind } from './recognise-kind.ts';
import { toKindPartner } from './to-kind-partner.ts';
import { toNamedPartner } from './to-named-partner.ts';

/** What the partners of a map are made from. */
export interface PartnerGround {
  readonly map: MapAreas;
  readonly kinds: readonly PartnerKind[];
  readonly duties: readonly Duty[];
  readonly rows: readonly RegisterRow<'partner'>[];
  /** What look-ups say of boundaries; without them the catalogue's words stand. */
  readonly lookUps?: BoundaryGround | null;
}

/**
 * The partners of a map, in the order of the catalogue: each kind for each area that has it, or in its place the
 * organisations that a register names for that area; then the organisations of kinds that the catalogue does not carry.
 */
export function placePartners(ground: PartnerGround): PartnerAnswer[] {
  const { map, kinds } = ground;
  const named = nameOrganisations(ground);
  const placed = kinds.flatMap((kind) => {
    const ofKind = named.filter((partner) => partner.kind === kind.id);
    const unnamed = areasOfTier(kind.tier, map)
      .map((area) => toKindPartner(kind, area, ground))
      .filter((partner) => !ofKind.some((organisation) => standsFor(organisation, partner)));
    return [...ofKind, ...unnamed];
  });
  return [...placed, ...named.filter(({ kind }) => kind === null)];
}

/** An organisation of the past does not stand for a partner of today. */
function standsFor(organisation: PartnerAnswer, partner: PartnerAnswer): boolean {
  return organisation.area.code === partner.area.code && organisation.status === partner.status;
}

function nameOrganisations({ rows, kinds, ...setting }: PartnerGround): PartnerAnswer[] {
  const byOrganisation = new Map<string, [RegisterRow<'partner'>, ...RegisterRow<'partner'>[]]>();
  for (const given of rows) {
    const { organisation, partnerType } = given.entry.body;
    const kind = recogniseKind(partnerType, kinds);
    const row = withinTimeOf(kind, given);
    const key = [organisation.toLowerCase(), kind?.id ?? partnerType.toLowerCase(), row.area.code].join('|');
    const known = byOrganisation.get(key);
    if (known) known.push(row);
    else byOrganisation.set(key, [row]);
  }
  return [...byOrganisation.values()].map((own) =>
    toNamedPartner(own, recogniseKind(own[0].entry.body.partnerType, kinds), setting),
  );
}

/** A row that gives no end cannot last longer than its kind of body did. */
function withinTimeOf(kind: PartnerKind | null, row: RegisterRow<'partner'>): RegisterRow<'partner'> {
  const { body } = row.entry;
  const isOpen = body.to === null && (body.from ?? '') < (kind?.to ?? '');
  return isOpen && kind ? { ...row, entry: { ...row.entry, body: { ...body, to: kind.to } } } : row;
}
