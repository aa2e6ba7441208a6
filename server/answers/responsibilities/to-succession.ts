import { eraDates } from '../../contract/commission-words.ts';
import { formatDay } from '../../contract/format-figure.ts';
import type { Succession } from '../../contract/responsibilities.ts';
import type { Organisation } from '../../observation/organisation.ts';
import { lastDay } from '../../observation/period.ts';
import { otherNamesOf } from './to-responsibility.ts';

/** A body of the health service as it is answered: since when, under which names, and what took its place. */
export function toSuccession(organisation: Organisation, all: readonly Organisation[]): Succession {
  const { id, name, level, from, formerNames, successors, note, source } = organisation;
  const to = organisation.to === null ? null : lastDay({ end: organisation.to });
  const renamed = formerNames.map(
    (former) =>
      `Called ${former.name} in law until ${formatDay(lastDay({ end: former.to }))}. ${former.note}`,
  );
  return {
    id,
    name,
    otherNames: otherNamesOf(organisation),
    level,
    from,
    to,
    dates: eraDates({ from, to }),
    successors: successors.flatMap((successor) => all.find((each) => each.id === successor)?.name ?? []),
    note: [...renamed, note].join(' '),
    source,
  };
}
