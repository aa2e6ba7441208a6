/** The kinds of area that look-ups place councils in, other than councils and regions. */
export const partnerAreaKinds = [
  'integrated-care-board',
  'sub-icb-location',
  'police-force-area',
  'fire-and-rescue-authority',
  'community-safety-partnership',
  'local-resilience-forum',
  'combined-authority',
] as const;
export type PartnerAreaKind = (typeof partnerAreaKinds)[number];

/** How the code of each kind begins in England, in the register of geographic codes. */
const beginnings: ReadonlyMap<string, PartnerAreaKind> = new Map([
  ['E54', 'integrated-care-board'],
  ['E38', 'sub-icb-location'],
  ['E23', 'police-force-area'],
  ['E31', 'fire-and-rescue-authority'],
  ['E22', 'community-safety-partnership'],
  ['E48', 'local-resilience-forum'],
  ['E47', 'combined-authority'],
]);

/** The kind of partner area that a code is by its beginning; null for a code of any other kind. */
export function partnerKindOfCode(code: string): PartnerAreaKind | null {
  return beginnings.get(code.trim().toUpperCase().slice(0, 3)) ?? null;
}
