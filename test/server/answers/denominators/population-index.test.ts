import { describe, expect, it } from 'vitest';
import { PopulationIndex } from '../../../../server/answers/denominators/population-index.ts';
import { parseAgeKey } from '../../../../server/observation/age-band.ts';
import { midYear } from '../../../../server/observation/mid-year.ts';
import { extract, observation } from '../../../support/answer-cases.ts';

const extracts = new Map(
  [extract('old', { released: '2020-06-24' }), extract('new', { released: '2024-07-15' })].map((each) => [
    each.id,
    each,
  ]),
);

/** An index of "area age people extract", persons, mid-2023. */
function index(...rows: readonly (readonly [area: string, age: string, people: number, extract: string])[]) {
  const populations = new PopulationIndex(extracts);
  populations.add(
    rows.map(([area, age, count, from]) => ({
      ...observation('2023', { area, age: parseAgeKey(age), value: count, count, extract: from }),
      period: midYear(2023),
    })),
  );
  return (codes: string[], age: string, year = 2023) =>
    populations.find({ codes, year, sex: 'persons', age: parseAgeKey(age) });
}

describe('looking a population up', () => {
  it('takes the exact band before any pieces', () => {
    const find = index(['A', '0-4', 100, 'old'], ['A', '0-2', 60, 'new'], ['A', '3-4', 41, 'new']);
    expect(find(['A'], '0-4')).toEqual({ people: 100, extract: 'old' });
  });

  it('adds up pieces that make up the band', () => {
    const find = index(['A', '0-2', 60, 'new'], ['A', '3-4', 41, 'new'], ['A', '5', 7, 'new']);
    expect(find(['A'], '0-4')).toEqual({ people: 101, extract: 'new' });
  });

  it('never adds pieces of two releases', () => {
    const find = index(['A', '0-2', 60, 'new'], ['A', '3-4', 41, 'old']);
    expect(find(['A'], '0-4')).toBeNull();
  });

  it('takes the newer release of an authority’s codes, its own first where both are of one', () => {
    const codes = ['A', 'B'];
    expect(index(['A', '0-4', 100, 'old'], ['B', '0-4', 110, 'new'])(codes, '0-4')?.people).toBe(110);
    expect(index(['A', '0-4', 100, 'new'], ['B', '0-4', 110, 'old'])(codes, '0-4')?.people).toBe(100);
    expect(index(['B', '0-4', 110, 'new'], ['A', '0-4', 100, 'new'])(codes, '0-4')?.people).toBe(100);
  });

  it('finds nothing of another area or year, and nobody is no denominator', () => {
    const find = index(['A', '0-4', 0, 'new'], ['B', '0-4', 5, 'new']);
    expect(find(['A'], '0-4')).toBeNull();
    expect(find(['B'], '0-4', 2022)).toBeNull();
    expect(find(['C'], '0-4')).toBeNull();
  });
});
