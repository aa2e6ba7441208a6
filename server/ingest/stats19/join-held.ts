import type { Casualty } from '../../observation/entry.ts';
import type { ReadingContext } from '../layout.ts';
import { partOf } from './collision-index.ts';
import { findCoveredParts } from './count-areas.ts';
import { namedRoadUser } from './road-user.ts';
import type { Stats19Records } from './stats19-records.ts';

/**
 * Places casualties by the collision files that are held: every collision of the years and forces that the casualties
 * are of, so that an area where no child was hurt has 0 as it would have had the two files come together.
 */
export async function joinHeldCollisions(
  records: Stats19Records,
  { held, sink }: ReadingContext,
): Promise<void> {
  const { collisions } = records;
  const wanted = new Set([...findCoveredParts(records)].map((part) => collisions.partText(part)));
  for await (const entries of held.findEntries('collision')) {
    for (const { key, body, extract } of entries) {
      if (!wanted.has(partOf(key, body.year))) continue;
      collisions.place(key, { ...body, casualties: null }, null);
      sink.dependOn(extract);
    }
  }
}

/** Gives collisions the casualties that are held of them. */
export async function joinHeldCasualties(
  { casualties, collisions }: Stats19Records,
  { held, sink }: ReadingContext,
): Promise<void> {
  for await (const entries of held.findEntries('casualty')) {
    for (const { body, extract } of entries) {
      const collision = collisions.find(body.collision);
      if (collision < 0 || !collisions.isPlaced(collision)) continue;
      casualties.add({
        ...body,
        ...ofEntry(body),
        collision,
        references: null,
        line: collisions.line(collision),
      });
      collisions.addCasualty(collision);
      sink.dependOn(extract);
    }
  }
}

function ofEntry({ age, roadUser }: Casualty) {
  return {
    age: age === null ? ({ kind: 'unknown' } as const) : ({ kind: 'years', years: age } as const),
    roadUser: namedRoadUser(roadUser),
  };
}
