import type { ReadOptions } from '../../server/ingest/read-extract.ts';
import { ageKey } from '../../server/observation/age-band.ts';
import type { Observation } from '../../server/observation/observation.ts';
import { type ReadFile, readFiles } from './read-file-text.ts';
import {
  casualtyFile,
  collisionFile,
  regionOfTests,
  type TestCasualty,
  type TestCollision,
} from './stats19-files.ts';

/** Reads a casualty file and a collision file as one extract, in this order; either may be left out. */
export async function readStats19(
  casualties: readonly TestCasualty[] | null,
  collisions: readonly TestCollision[] | null,
  options: Partial<ReadOptions> = {},
): Promise<ReadFile> {
  const files = [
    ...(casualties ? [['casualties.csv', casualtyFile(casualties)] as const] : []),
    ...(collisions ? [['collisions.csv', collisionFile(collisions)] as const] : []),
  ];
  return readFiles(files, { catalogue: regionOfTests, ...options });
}

/** Counts of all persons without a category: "E06000001, 2024, 0-15" and how many. */
export function listCounts(
  observations: readonly Observation[],
  ages: readonly string[],
  indicator = 'ksi-casualties',
): Record<string, number | null> {
  const wanted = observations.filter(
    (each) =>
      each.indicator === indicator &&
      each.sex === 'persons' &&
      each.category === null &&
      ages.includes(ageKey(each.age)),
  );
  return Object.fromEntries(
    wanted.map(({ area, period, age, count }) => [`${area}, ${period.label}, ${ageKey(age)}`, count]),
  );
}
