import type { PartnerKind } from '../../catalogue/partner-kind.ts';

/** The kind of partner that a register means by its `partner_type`; null for a type that the catalogue does not carry. */
export function recogniseKind(partnerType: string, kinds: readonly PartnerKind[]): PartnerKind | null {
  const asked = plain(partnerType);
  return (
    kinds.find(({ id, name, recordedAs }) =>
      [id, name, ...recordedAs].some((word) => plain(word) === asked),
    ) ?? null
  );
}

/** "Fire & Rescue" and "fire-and-rescue" are one. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
