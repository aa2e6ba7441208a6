import { describe, expect, it } from 'vitest';
import {
  describeNeighboursMethod,
  writeNeighboursHeadline,
  writeNeighboursSentence,
} from '../../../../server/answers/neighbours/neighbour-words.ts';
import { COMPUTED_SET } from '../../../../server/answers/neighbours/published-sets.ts';
import type { Neighbour } from '../../../../server/contract/neighbours.ts';
import { places } from '../../../support/neighbour-cases.ts';

const neighbour = (name: string, rank: number): Neighbour => ({
  area: { code: 'E10000012', name, type: 'utla' },
  rank,
  distance: 1,
  closeness: null,
  parts: [],
  note: null,
});

const measure = {
  id: 'children',
  name: 'Children aged 0 to 15',
  unit: 'children',
  indicator: 'population',
  from: '“Resident population”',
  period: 'mid-2023',
  scale: 'logarithm' as const,
  value: 1000,
  mean: 7.9,
  standardDeviation: 0.8,
};

const shown = (neighbours: readonly Neighbour[]) => ({
  neighbours: [...neighbours],
  measures: [measure],
  compared: 4,
  notUsed: [{ id: 'deprivation', name: 'Deprivation score', why: 'Not held.' }],
});

const published = {
  id: 'example',
  name: 'Example neighbours',
  kind: 'published' as const,
  published: '2024-03-01',
  source: null,
};

describe('the words on neighbours', () => {
  it.each([
    [
      'the nearest',
      'Ashby',
      [neighbour('Barton', 1), neighbour('Elton', 2)],
      'Most like Ashby on one measure: Barton',
    ],
    [
      'none where two are as near',
      'Ashby',
      [neighbour('Barton', 1), neighbour('Elton', 1)],
      'Statistical neighbours of Ashby',
    ],
    [
      'none where both names are long',
      'Bath and North East Somerset',
      [neighbour('Cheshire West and Chester', 1)],
      'Statistical neighbours of Bath and North East Somerset',
    ],
    ['that there is none', 'Ashby', [], 'No statistical neighbours of Ashby yet'],
  ])('head the page with %s, in at most ten words', (_title, name, neighbours, expected) => {
    const headline = writeNeighboursHeadline({ name }, shown(neighbours));
    expect(headline).toBe(expected);
    expect(headline.split(' ').length).toBeLessThanOrEqual(10);
  });

  it('name the nearest of a published set, whose measures are its publisher’s, alone', () => {
    const list = { ...shown([neighbour('Barton', 1), neighbour('Elton', 2)]), measures: [] };
    expect(writeNeighboursHeadline({ name: 'Ashby' }, list)).toBe('Most like Ashby: Barton');
  });

  it('say from how many areas they were chosen and by what', () => {
    expect(writeNeighboursSentence(places.ashby, COMPUTED_SET, shown([neighbour('Barton', 1)]))).toBe(
      'The area most like Ashby of 4 upper-tier and unitary authorities, worked out here from: Children aged 0 to 15.',
    );
  });

  it('say whose a published set is, and of when', () => {
    const list = shown([neighbour('Barton', 1), neighbour('Elton', 2)]);
    expect(writeNeighboursSentence(places.ashby, published, list)).toBe(
      'The 2 areas most like Ashby in the published set “Example neighbours” of 1 March 2024.',
    );
    expect(describeNeighboursMethod(places.ashby, published, list)[0]).toContain(
      'none of them was worked out here',
    );
  });

  it('set the method out in full, with what is left out', () => {
    const method = describeNeighboursMethod(places.ashby, COMPUTED_SET, shown([neighbour('Barton', 1)])).join(
      ' ',
    );
    expect(method).toContain('5 with Ashby');
    expect(method).toContain('Children aged 0 to 15 (mid-2023, by its logarithm');
    expect(method).toContain('square root of the sum of the squared differences');
    expect(method).toContain('Injuries, road casualties');
    expect(method).toContain('Deprivation score');
  });
});
