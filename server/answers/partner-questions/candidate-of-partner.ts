import type { PartnerAnswer, PartnersAnswer } from '../../contract/partners.ts';
import type { RegisterRow } from '../partners/find-register.ts';

/** A candidate by the key and the name under which statements speak of it. */
export interface CandidateName {
  readonly key: string;
  readonly name: string;
}

/**
 * How a partner of the map is spoken of as a candidate: an organisation by itself, with its area where that is of the other tier; a kind that several districts have
 * once for all of them.
 */
export function candidateOf(
  partner: Pick<PartnerAnswer, 'key' | 'kind' | 'organisation' | 'name' | 'type' | 'area'>,
  { partners }: Pick<PartnersAnswer, 'partners'>,
): CandidateName {
  if (partner.organisation !== null || partner.kind === null) {
    return { key: partner.key, name: partner.name };
  }
  const alike = partners.filter(
    ({ kind, organisation, status }) => kind === partner.kind && organisation === null && status === 'now',
  );
  const name = alike.length > 1 ? `${partner.type} of ${alike.length} districts` : partner.name;
  return { key: partner.kind, name };
}

/** The partners of today. */
export const partnersNow = ({ partners }: Pick<PartnersAnswer, 'partners'>): PartnerAnswer[] =>
  partners.filter(({ status }) => status === 'now');

/** The partner of today that a row of a register speaks of; undefined where it is of the past. */
export function partnerOfRow(
  { entry, area }: RegisterRow<'partner'>,
  map: Pick<PartnersAnswer, 'partners'>,
): PartnerAnswer | undefined {
  const named = entry.body.organisation.toLowerCase();
  return partnersNow(map).find(
    (partner) => partner.organisation?.toLowerCase() === named && partner.area.code === area.code,
  );
}
