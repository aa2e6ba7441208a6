import type { Cause } from './catalogue.ts';
import type { CatalogueFault } from './read-entries.ts';

/**
 * Faults between causes that are each well formed: an id twice, a range upside down, two ranges of one kind that
 * overlap, a cause outside every intent or across two, a part that is not within the cause it names.
 */
export function checkCauses(causes: readonly Cause[]): CatalogueFault[] {
  return causes.flatMap((cause, at) =>
    faultsOf(cause, causes, at).map((message) => ({ file: 'causes.json', place: cause.id, message })),
  );
}

function faultsOf(cause: Cause, causes: readonly Cause[], at: number): string[] {
  const faults: string[] = [];
  const earlier = causes.slice(0, at);
  if (earlier.some(({ id }) => id === cause.id)) faults.push('stands more than once');
  if (cause.from > cause.to) faults.push(`range upside down: ${cause.from} to ${cause.to}`);
  for (const other of earlier) {
    if (other.kind === cause.kind && overlap(cause, other)) faults.push(`overlaps with ${other.id}`);
  }
  if (!isPlaced(cause, causes)) faults.push(placeWanted(cause));
  return faults;
}

/** ICD-10 is in the order of the alphabet: a letter, then two digits. */
function overlap(one: Cause, other: Cause): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function isPlaced(cause: Cause, causes: readonly Cause[]): boolean {
  const isWithin = (whole: Cause) => whole.from <= cause.from && cause.to <= whole.to;
  if (cause.kind === 'cause') {
    return cause.partOf === null && causes.some((whole) => whole.kind === 'intent' && isWithin(whole));
  }
  if (cause.kind !== 'part-of-cause') return cause.partOf === null;
  return causes.some((whole) => whole.kind === 'cause' && whole.id === cause.partOf && isWithin(whole));
}

function placeWanted({ kind, partOf }: Cause): string {
  if (kind === 'part-of-cause') return `not within a cause: ${partOf}`;
  return partOf === null
    ? 'not within one intent'
    : `part of something, which only a part-of-cause is: ${partOf}`;
}
