import { partnerAreaHeading, partnerAreaName, supplyLookUp } from '../contract/partner-area-words.ts';
import type {
  PartnerAreaAnswer,
  PartnerAreasAnswer,
  PartnerAreasQuestion,
} from '../contract/partner-areas.ts';
import { type PartnerAreaKind, partnerAreaKinds } from '../observation/partner-area.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAreaAnswer, toProvenance } from './contract-nouns.ts';
import { findKnownAreas } from './known-areas.ts';
import { findMemberships } from './known-memberships.ts';
import { membersOf, type PlacedAuthority, placeAuthorities } from './partner-areas/place-authorities.ts';
import type { MembershipGround } from './partner-areas/place-authority.ts';

/**
 * The areas of partners that look-ups make known, by kind, with the councils of both tiers that lie in each. A kind
 * without a look-up says how to supply one.
 */
export async function answerPartnerAreas(
  _question: PartnerAreasQuestion,
  context: AnswerContext,
): Promise<PartnerAreasAnswer> {
  const [memberships, areas, extracts] = await Promise.all([
    findMemberships(context),
    findKnownAreas(context),
    context.store.findExtracts(context.version),
  ]);
  const ground = { memberships, areas, day: context.today };
  const kinds = partnerAreaKinds.map((kind) => describeKind(kind, ground));
  const used = new Set(kinds.flatMap((kind) => kind.areas.flatMap((area) => area.extracts)));
  return {
    ...(await makeEnvelope(context, false)),
    kinds,
    why: kinds.some((kind) => kind.areas.length > 0)
      ? null
      : 'No look-up is held that says which councils lie in the areas of partners.',
    provenance: extracts.filter(({ id }) => used.has(id)).map(toProvenance),
  };
}

function describeKind(kind: PartnerAreaKind, ground: MembershipGround): PartnerAreasAnswer['kinds'][number] {
  const codes = [...ground.memberships.kinds].filter(([, each]) => each === kind).map(([code]) => code);
  const [upper, lower] = codes.length === 0 ? [[], []] : placeBothTiers(kind, ground);
  const areas = codes
    .map((code) => describeArea(code, upper, lower, ground))
    .filter(({ extracts }) => extracts.length > 0)
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return {
    kind,
    name: partnerAreaHeading(kind),
    areas,
    why:
      areas.length > 0
        ? null
        : `No look-up is held that says which councils lie in which ${partnerAreaName(kind)}. ${supplyLookUp(kind)}`,
  };
}

function placeBothTiers(kind: PartnerAreaKind, ground: MembershipGround) {
  return [placeAuthorities(kind, 'utla', ground), placeAuthorities(kind, 'ltla', ground)] as const;
}

function describeArea(
  code: string,
  upper: readonly PlacedAuthority[],
  lower: readonly PlacedAuthority[],
  { areas }: MembershipGround,
): PartnerAreaAnswer {
  const known = areas.get(code);
  const [ofUpper, ofLower] = [membersOf(code, upper), membersOf(code, lower)];
  return {
    ...(known ? toAreaAnswer(known) : { code, name: code, type: 'other' as const }),
    upperTier: toTier(ofUpper),
    lowerTier: toTier(ofLower),
    extracts: [...new Set([...ofUpper.extracts, ...ofLower.extracts])],
  };
}

function toTier({ wholly, partly }: ReturnType<typeof membersOf>) {
  return { wholly: wholly.map(toAreaAnswer), partly: partly.map(({ area }) => toAreaAnswer(area)) };
}
