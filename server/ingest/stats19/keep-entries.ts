import type { ObservationSink } from '../take-observations.ts';
import type { CasualtyRecord } from './casualty-list.ts';
import type { Stats19Records } from './stats19-records.ts';

/** Keeps collisions of known area for casualties that are still to come. */
export function keepCollisions({ collisions }: Stats19Records, sink: ObservationSink): void {
  for (let collision = 0; collision < collisions.length; collision++) {
    const area = collisions.area(collision);
    if (area === null) continue;
    const body = { area, year: collisions.year(collision) };
    sink.dateContent(`${body.year}-12-31`);
    sink.takeEntry({
      kind: 'collision',
      key: collisions.text(collision),
      body,
      line: collisions.line(collision),
    });
  }
}

/** Keeps casualties for collisions that are still to come. */
export function keepCasualties({ casualties, collisions }: Stats19Records, sink: ObservationSink): void {
  for (let at = 0; at < casualties.length; at++) {
    const { collision, references, sex, age, severity, adjustedSerious, roadUser, line } = casualties.get(at);
    const index = collisions.text(collision);
    const body = {
      collision: index,
      year: collisions.year(collision),
      sex,
      age: yearsOf(age),
      severity,
      adjustedSerious,
      roadUser,
    };
    if (body.year > 0) sink.dateContent(`${body.year}-12-31`);
    const key = references
      ? `${index}/${references.vehicle}/${references.casualty}`
      : `${index}/line ${line}`;
    sink.takeEntry({ kind: 'casualty', key, body, line });
  }
}

function yearsOf(age: CasualtyRecord['age']): number | null {
  return age.kind === 'years' ? age.years : null;
}
