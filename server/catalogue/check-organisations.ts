import type { Duty } from '../observation/duty.ts';
import type { Organisation } from '../observation/organisation.ts';
import type { CatalogueFault } from './read-entries.ts';

/**
 * Faults between organisations that are each well formed: an id twice, an end before its beginning, an end without a
 * successor or a successor of one that lasts, a successor that is not in the list or did not begin on that day, and
 * duties of one that are not within its time.
 */
export function checkOrganisations(
  organisations: readonly Organisation[],
  duties: readonly Duty[],
): CatalogueFault[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return organisations.flatMap((organisation, at) =>
    [
      ...(byId.size < organisations.length && isRepeated(organisation, organisations.slice(0, at))
        ? ['stands more than once']
        : []),
      ...faultsOfTime(organisation),
      ...faultsOfSuccessors(organisation, byId),
      ...faultsOfDuties(organisation, duties),
    ].map((message) => ({ file: 'organisations.json', place: organisation.id, message })),
  );
}

const isRepeated = ({ id }: Organisation, earlier: readonly Organisation[]): boolean =>
  earlier.some((other) => other.id === id);

function faultsOfTime({ from, to, successors }: Organisation): string[] {
  const faults: string[] = [];
  if (from !== null && to !== null && to <= from) faults.push(`ends before it begins: ${from} to ${to}`);
  if ((to === null) !== (successors.length === 0)) {
    faults.push('must have successors when it has ended, and none while there is one');
  }
  return faults;
}

function faultsOfSuccessors(
  { to, successors }: Organisation,
  byId: ReadonlyMap<string, Organisation>,
): string[] {
  return successors.flatMap((id) => {
    const successor = byId.get(id);
    if (successor === undefined) return [`unknown successor: ${id}`];
    return successor.from === to ? [] : [`successor did not begin on ${to}: ${id}`];
  });
}

/** A body cannot have a duty before there was one, or after. */
function faultsOfDuties({ id, from, to }: Organisation, duties: readonly Duty[]): string[] {
  return duties
    .filter(({ body }) => body === id)
    .filter((duty) => (duty.from ?? '') < (from ?? '') || (to !== null && (duty.to ?? '9999') > to))
    .map((duty) => `has a duty outside its time: ${duty.theme}, ${duty.from} to ${duty.to}`);
}
