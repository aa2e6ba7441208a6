import { describe, expect, it } from 'vitest';
import { countWarnings } from '../../../support/read-file-text.ts';
import { listCounts, readStats19 } from '../../../support/read-stats19.ts';

function yearsOf(area: string, ...years: readonly number[]) {
  return years.map((year) => ({ index: `${year}17${area.slice(-7)}`, area, year }));
}

describe('periods', () => {
  it('are years, and three years where an area has all three', async () => {
    const collisions = [
      ...yearsOf('E06000001', 2021, 2022, 2023, 2024),
      ...yearsOf('E06000002', 2021, 2022, 2024),
    ];
    const { observations } = await readStats19(
      collisions.map(({ index }) => ({ index })),
      collisions,
    );
    expect(listCounts(observations, ['0-15'])).toEqual({
      'E06000001, 2021, 0-15': 1,
      'E06000001, 2022, 0-15': 1,
      'E06000001, 2023, 0-15': 1,
      'E06000001, 2024, 0-15': 1,
      'E06000001, 2021 - 23, 0-15': 3,
      'E06000001, 2022 - 24, 0-15': 3,
      'E06000002, 2021, 0-15': 1,
      'E06000002, 2022, 0-15': 1,
      'E06000002, 2024, 0-15': 1,
    });
  });

  it('reach the last year that can be', async () => {
    const collisions = yearsOf('E06000001', 2097, 2098, 2099);
    const { observations } = await readStats19(
      collisions.map(({ index }) => ({ index })),
      collisions,
    );
    expect(listCounts(observations, ['0-15'])).toMatchObject({ 'E06000001, 2097 - 99, 0-15': 3 });
  });

  it('are the months that a file of half a year has, which are never pooled', async () => {
    const collisions = Array.from({ length: 1200 }, (_, at) => ({
      index: `202417${String(at).padStart(7, '0')}`,
      area: 'E06000001',
      date: `15/0${(at % 6) + 1}/2024`,
    }));
    const { observations, reading } = await readStats19(
      collisions.map(({ index }) => ({ index })),
      [...collisions, ...yearsOf('E06000001', 2022, 2023)],
    );
    expect(listCounts(observations, ['0-15'])).toEqual({ 'E06000001, Jan - Jun 2024, 0-15': 1200 });
    expect(countWarnings(reading)).toEqual({ 'part-of-year': 1, 'collisions-without-casualties': 2 });
  });
});
