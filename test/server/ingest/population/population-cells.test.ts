import { describe, expect, it } from 'vitest';
import { PopulationCells } from '../../../../server/ingest/population/population-cells.ts';
import { ageBand, ageKey } from '../../../../server/observation/age-band.ts';

const place = { area: 'E06000001', year: 2023, sex: 'persons' } as const;

describe('the numbers of an extract', () => {
  it('come back as they were put, a missing one with its reason', () => {
    const cells = new PopulationCells();
    cells.put(place, ageBand(0, 4), { people: 0, line: 2 });
    cells.put(place, ageBand(5, 9), { people: 'suppressed', line: 3 });
    cells.put({ ...place, year: 2022 }, ageBand(0, 4), { people: 7, line: 4 });
    const series = cells.group('E06000001', 2023).get('persons');
    expect(series?.ages().map((at) => series.get(at))).toEqual([
      { people: 0, line: 2 },
      { people: 'suppressed', line: 3 },
    ]);
    expect(cells.yearsOf('E06000001')).toEqual([2022, 2023]);
    expect(cells.areas()).toEqual(['E06000001']);
  });

  it('the first one in a place stays, and is given back', () => {
    const cells = new PopulationCells();
    expect(cells.put(place, ageBand(0, 4), { people: 5, line: 2 })).toBeNull();
    expect(cells.put(place, ageBand(0, 4), { people: 6, line: 3 })).toEqual({ people: 5, line: 2 });
    expect([...cells.cells()]).toEqual([[place, ageBand(0, 4), { people: 5, line: 2 }]]);
  });

  it('have room for any number of ages', () => {
    const cells = new PopulationCells();
    for (let from = 0; from < 100; from++) {
      for (const to of [from, from + 1, from + 2, null]) {
        cells.put(place, ageBand(from, to), { people: from, line: from + 2 });
      }
    }
    expect(cells.ages).toHaveLength(400);
    expect([...cells.cells()].map(([, , { people }]) => people)).toEqual(cells.ages.map(({ from }) => from));
  });

  it('an age can be written otherwise', () => {
    const cells = new PopulationCells();
    cells.put(place, ageBand(90, 90), { people: 5, line: 2 });
    cells.renameAge(ageBand(90, 90), ageBand(90, null));
    expect(cells.ages.map(ageKey)).toEqual(['90+']);
    expect(cells.put(place, ageBand(90, null), { people: 5, line: 3 })).toEqual({ people: 5, line: 2 });
  });
});
