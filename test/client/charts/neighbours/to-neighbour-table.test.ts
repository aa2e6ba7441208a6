import { describe, expect, it } from 'vitest';
import {
  formatDistance,
  formatMeasureValue,
  toNeighbourTable,
} from '../../../../client/charts/neighbours/to-neighbour-table.ts';
import type { NeighboursAnswer } from '../../../../server/contract/neighbours.ts';

const measure = { indicator: 'population', from: '“Resident population”', mean: 8, standardDeviation: 2 };

const answer: NeighboursAnswer = {
  storeVersion: 1,
  storeVersionAt: '2026-01-02T09:00:00.000Z',
  demonstration: false,
  area: { code: 'E10000011', name: 'Ashby', type: 'utla' },
  headline: 'Most like Ashby: Barton',
  sentence: 'The area most like Ashby.',
  set: { id: 'computed', name: 'Worked out here', kind: 'computed', published: null, source: null },
  sets: [],
  method: [],
  measures: [
    {
      ...measure,
      id: 'children',
      name: 'Children',
      unit: 'children',
      period: '2023',
      scale: 'logarithm',
      value: 1000,
    },
    { ...measure, id: 'poverty', name: 'Poverty', unit: '%', period: '2023/24', scale: 'as-is', value: 5 },
  ],
  notUsed: [],
  compared: 4,
  leftOut: [],
  neighbours: [
    {
      area: { code: 'E10000012', name: 'Barton', type: 'utla' },
      rank: 1,
      distance: 1.25268941451,
      closeness: null,
      parts: [
        { measure: 'children', here: 1000, there: 2000, difference: 0.877058, share: 49.02 },
        { measure: 'poverty', here: 5, there: 5, difference: -0.001, share: 0.0001 },
      ],
      note: null,
    },
  ],
  provenance: [],
  why: null,
};

describe('the table of neighbours', () => {
  it('has the area itself above them, and below each value how far off it is', () => {
    const { headings, own, rows } = toNeighbourTable(answer);
    expect(headings).toEqual(['Area', 'Rank', 'Distance', 'Children, 2023', 'Poverty, 2023/24']);
    expect(own).toMatchObject({
      name: 'Ashby',
      rank: 'Itself',
      cells: [{ value: '1,000' }, { value: '5.0%' }],
    });
    expect(rows).toMatchObject([
      {
        name: 'Barton',
        rank: '1',
        distance: '1.25',
        cells: [
          { value: '2,000', detail: '+0.88 SD, 49%' },
          { value: '5.0%', detail: '0.00 SD, 0%' },
        ],
      },
    ]);
  });

  it('of a published set has its words and distances, and no measures', () => {
    const [first] = answer.neighbours;
    const table = toNeighbourTable({
      ...answer,
      set: { ...answer.set, kind: 'published' },
      measures: [],
      neighbours: first ? [{ ...first, distance: 0.0352, closeness: 'Very close', parts: [] }] : [],
    });
    expect(table.headings).toEqual(['Area', 'Rank', 'Distance', 'In the publisher’s words']);
    expect(table.own).toBeNull();
    expect(table.rows[0]).toMatchObject({ distance: '0.0352', cells: [{ value: 'Very close' }] });
  });

  it.each([
    [null, 'published', 'Not given'],
    [0, 'computed', '0.00'],
    [0.5, 'published', '0.5'],
  ] as const)('writes a distance of %s of a %s set as %s', (distance, kind, text) => {
    expect(formatDistance(distance, kind)).toBe(text);
  });

  it.each([
    [107_158, 'children', '107,158'],
    [25.28645, '%', '25.3%'],
    [8.45873, 'per 1,000 households', '8.5'],
  ])('writes %d %s as %s', (value, unit, text) => {
    expect(formatMeasureValue(value, { unit })).toBe(text);
  });
});
