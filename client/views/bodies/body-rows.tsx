import { Link } from '@tanstack/react-router';
import type { BodyAnswer, NeighbourBody } from '../../../server/contract/bodies.ts';

const levels: Record<NonNullable<BodyAnswer['level']>, string> = {
  area: 'One for each of many areas',
  national: 'One for all of England',
};

/** What a body is and was, a row each; a row without anything to say is blank. */
export function bodyRows(body: BodyAnswer) {
  const { what, shortName, level, dates, timeOf, formerNames, otherNames, contributes, reaches } = body;
  return [
    ['What it is', what],
    ['Short name', shortName],
    ['How many', level === null ? null : levels[level]],
    [timeOf === 'body' ? 'In being' : 'Its part in areas', dates],
    ['Former names', formerNames.map((former) => `${former.name}, ${former.dates}`).join('; ')],
    ['Took the place of', linksTo(body.predecessors)],
    ['Followed by', linksTo(body.successors)],
    ['Part of', linksTo(body.partOf === null ? [] : [body.partOf])],
    ['Parts of it', linksTo(body.parts)],
    ['Contributes', contributes],
    ['Reaches', reaches.join('; ')],
    ['Also written', otherNames.join('; ')],
  ] as const;
}

/** Bodies as links to their pages, with their dates; null for none. */
export function linksTo(bodies: readonly NeighbourBody[]) {
  if (bodies.length === 0) return null;
  return (
    <ul className="plain-list">
      {bodies.map(({ id, name, dates }) => (
        <li key={name}>
          {id === null ? (
            name
          ) : (
            <Link to="/bodies/$id" params={{ id }}>
              {name}
            </Link>
          )}
          {dates === '' ? null : <span className="cell-note">{dates}</span>}
        </li>
      ))}
    </ul>
  );
}
