import type { Duty } from '../observation/duty.ts';
import type { PartnerKind } from './partner-kind.ts';
import type { CatalogueFault } from './read-entries.ts';

/**
 * Faults of kinds of partner that are each well formed: an id or a register's word that stands for two of them, dates
 * that run backwards, duties that `duties.json` does not have.
 */
export function checkPartners(kinds: readonly PartnerKind[], duties: readonly Duty[]): CatalogueFault[] {
  return kinds.flatMap((kind, place) => {
    const earlier = kinds.slice(0, place);
    const faults = [
      ...repeatsOf(kind, earlier),
      ...(kind.from !== null && kind.to !== null && kind.to <= kind.from
        ? [`ends before it begins: ${kind.from} to ${kind.to}`]
        : []),
      ...unknownDuties(kind, duties),
    ];
    return faults.map((message) => ({ file: 'partners.json', place: kind.id, message }));
  });
}

function repeatsOf(kind: PartnerKind, earlier: readonly PartnerKind[]): string[] {
  const taken = new Set(earlier.flatMap(({ recordedAs }) => recordedAs));
  const words = kind.recordedAs.filter((word) => taken.has(word));
  const isRepeated = earlier.some(({ id }) => id === kind.id);
  return [
    ...(isRepeated ? ['stands more than once'] : []),
    ...words.map((word) => `recordedAs is another kind's already: ${word}`),
  ];
}

function unknownDuties(kind: PartnerKind, duties: readonly Duty[]): string[] {
  return kind.duties.flatMap(({ body, themes }) =>
    themes
      .filter((theme) => !duties.some((duty) => duty.body === body && duty.theme === theme))
      .map((theme) => `no such duty in duties.json: ${body}, ${theme}`),
  );
}
