import type { ComparedAreaType } from '../../contract/comparison.ts';
import { partnerAreaName, supplyLookUp } from '../../contract/partner-area-words.ts';
import type { Area } from '../../observation/area.ts';
import { type PartnerAreaKind, partnerKindOfCode } from '../../observation/partner-area.ts';
import { QuestionError } from '../answer-context.ts';
import { type KnownAreas, requireArea } from '../known-areas.ts';
import { membersOf, type PartnerAreaMembers, placeAuthorities } from './place-authorities.ts';
import type { MembershipGround } from './place-authority.ts';

/** The area of a partner, with the authorities of the compared tier that lie in it. */
export interface ComparedPartnerArea extends PartnerAreaMembers {
  readonly kind: PartnerAreaKind;
  /** False where no look-up held places any council in it. */
  readonly isHeld: boolean;
  /** How many authorities of the other tier lie wholly within. */
  readonly whollyOfOtherTier: number;
}

/**
 * What look-ups say of an area of a partner: which authorities of a tier lie wholly in it, which partly. Null for an
 * area that is no partner's. Regions lie in none.
 */
export function findPartnerArea(
  area: Area,
  type: ComparedAreaType | null,
  ground: MembershipGround,
): ComparedPartnerArea | null {
  const kind = ground.memberships.kinds.get(area.code) ?? partnerKindOfCode(area.code);
  if (kind === null) return null;
  const isHeld = ground.memberships.kinds.has(area.code);
  const none: PartnerAreaMembers = { wholly: [], partly: [], unplaced: [], extracts: [] };
  const of = (tier: 'utla' | 'ltla') =>
    isHeld ? membersOf(area.code, placeAuthorities(kind, tier, ground)) : none;
  const asked = type === 'region' ? none : of(type ?? 'utla');
  const other = type === 'region' ? none : of(type === 'ltla' ? 'utla' : 'ltla');
  return { ...asked, kind, isHeld, whollyOfOtherTier: other.wholly.length };
}

/** The area of a code that others shall lie within; an unknown one that is a partner's by its code says how to supply it. */
export function requireParent(code: string, known: KnownAreas): Area {
  const kind = partnerKindOfCode(code);
  if (kind === null || known.has(code.trim().toUpperCase())) return requireArea(code, known);
  const ofKind = [...known].filter(([each]) => partnerKindOfCode(each) === kind);
  if (ofKind.length > 0) return requireArea(code, new Map(ofKind));
  throw new QuestionError(
    404,
    `unknown area: ${code}; by its code it is a ${partnerAreaName(kind)}, which only a look-up makes known. ${supplyLookUp(kind)}`,
  );
}
