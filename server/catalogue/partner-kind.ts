import type { BodyType, Duty, DutyTier } from '../observation/duty.ts';
import type { PartnerAreaKind } from '../observation/partner-area.ts';

/** How partners are grouped on the map, in the order in which the groups are shown. */
export const partnerGroups = [
  'board-member',
  'beside-board',
  'commissioner',
  'outcome-lead',
  'emergency-service',
  'service',
  'community',
] as const;
export type PartnerGroup = (typeof partnerGroups)[number];

/** What a statement about a partner rests on; `general` is general knowledge for which no document is held. */
export const partnerEvidence = ['law', 'guide', 'general'] as const;
export type PartnerEvidence = (typeof partnerEvidence)[number];

/** Whether a partner's area is the council's: the same, different, one or the other by place, or not known. */
export const coterminosities = ['same', 'varies', 'different', 'not-known'] as const;
export type Coterminosity = (typeof coterminosities)[number];

export interface PartnerBoundary {
  readonly coterminous: Coterminosity;
  /** With what, or how it differs; null where that is not known. */
  readonly with: string | null;
  /** The kind of area by which look-ups say where its boundary runs; absent where none does. */
  readonly lookUp?: PartnerAreaKind | undefined;
}

/** An outcome on which a kind of partner has a bearing, without commissioning for it or leading on it. */
export interface PartnerInfluence {
  readonly theme: Duty['theme'];
  /** Completed years, inclusive; null where it is for every age. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly words: string;
  readonly evidence: PartnerEvidence;
  readonly source: string;
}

/** Which duties of `duties.json` are those of a kind of partner. */
export interface PartnerDuties {
  readonly body: BodyType;
  readonly themes: readonly Duty['theme'][];
}

/** A kind of partner that an area has, or had: who it is, since when, what it may do, and who says so. */
export interface PartnerKind {
  readonly id: string;
  readonly name: string;
  readonly group: PartnerGroup;
  readonly role: string;
  /** The tier whose areas have it: `ltla` a district or unitary, `utla` a county or unitary. */
  readonly tier: DutyTier;
  /** When it had this part (ISO dates, `to` exclusive); null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** What registers of partners call it, in small letters. */
  readonly recordedAs: readonly string[];
  readonly duties: readonly PartnerDuties[];
  readonly influences: readonly PartnerInfluence[];
  readonly contributes: string;
  readonly reaches: readonly string[];
  readonly boundary: PartnerBoundary;
  readonly evidence: PartnerEvidence;
  readonly source: string;
}
