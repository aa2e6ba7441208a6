import { describe, expect, it } from 'vitest';
import {
  divisionBySex,
  gatherDivisions,
  periodsOf,
  pointOf,
} from '../../../../server/answers/inequality/gather-divisions.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import { observation, period } from '../../../support/answer-cases.ts';
import {
  decileNames,
  decileType,
  inGroup,
  measuredGroup,
  quintileNames,
  quintileType,
} from '../../../support/inequality-cases.ts';

/** The line that these figures make. */
function lineOf(...figures: readonly StoredObservation[]) {
  const { measured } = measuredGroup(null, figures);
  if (!measured) throw new Error('a line needs a figure');
  return measured;
}

const tenth = (at: number, ...labels: readonly string[]) =>
  lineOf(
    ...labels.map((label) =>
      inGroup(label, { type: decileType, value: decileNames[at] ?? '' }, { value: at }),
    ),
  );

const fifth = (at: number, ...labels: readonly string[]) =>
  lineOf(
    ...labels.map((label) =>
      inGroup(label, { type: quintileType, value: quintileNames[at] ?? '' }, { value: at }),
    ),
  );

const range = (length: number) => Array.from({ length }, (_, at) => at);

describe('divisions by deprivation', () => {
  it('have their groups from the most deprived, whatever the order of the lines', () => {
    const lines = range(10).map((at) => tenth(9 - at, '2023/24'));
    const [division, ...others] = gatherDivisions(lines);
    expect(others).toEqual([]);
    expect(division?.type).toBe(decileType);
    expect(division?.groups.map(({ label }) => label)).toEqual(decileNames);
    expect(division?.groups.map(({ shortLabel }) => shortLabel)).toEqual([
      'Most deprived',
      ...['2', '3', '4', '5', '6', '7', '8', '9'],
      'Least deprived',
    ]);
    expect(division?.wholePeriods).toEqual(['2023/24']);
  });

  it('keep the place of a group that has no row', () => {
    const [division] = gatherDivisions([tenth(0, '2023/24'), tenth(9, '2023/24')]);
    expect(division?.groups).toHaveLength(10);
    expect(division?.groups[4]).toMatchObject({ label: 'Group 5 of 10', quantile: 5, measured: null });
    expect(division?.wholePeriods).toEqual([]);
  });

  it('stand in order of their whole periods, then of their groups', () => {
    const fifths = range(5).map((at) => fifth(at, '2022/23', '2023/24'));
    const tenths = range(10).map((at) => tenth(at, '2023/24'));
    expect(gatherDivisions([...tenths, ...fifths]).map(({ type }) => type)).toEqual([
      quintileType,
      decileType,
    ]);
    const shorter = range(5).map((at) => fifth(at, '2023/24'));
    expect(gatherDivisions([...shorter, ...tenths]).map(({ type }) => type)).toEqual([
      decileType,
      quintileType,
    ]);
  });

  it('that are equally whole stand by the fineness of their areas, then by the age of their index', () => {
    const types = [
      'County & UA deprivation deciles in England (IMD2015)',
      decileType,
      'District & UA deprivation deciles in England (IMD2015)',
      'District & UA deprivation deciles in England (IMD2019, 4/21 geography)',
      'District & UA deprivation deciles in England (IMD2019, 4/23 geography)',
    ];
    const lines = types.flatMap((type) =>
      range(10).map((at) =>
        lineOf(inGroup('2023/24', { type, value: decileNames[at] ?? '' }, { value: at })),
      ),
    );
    expect(gatherDivisions(lines).map(({ type }) => type)).toEqual(
      [4, 3, 2, 1, 0].map((place) => types[place]),
    );
  });

  it('leave other categories aside, and name groups that have no place or repeat one', () => {
    const cause = lineOf(
      inGroup('2023/24', { type: 'Cause (first external cause)', value: 'Falls' }, { value: 1 }),
    );
    const unknown = lineOf(inGroup('2023/24', { type: quintileType, value: 'Not known' }, { value: 1 }));
    const again = lineOf(inGroup('2023/24', { type: quintileType, value: 'Most deprived quintile' }));
    const [division, ...others] = gatherDivisions([
      cause,
      unknown,
      again,
      ...range(5).map((at) => fifth(at, '2023/24')),
    ]);
    expect(others).toEqual([]);
    expect(division?.groups.map(({ label }) => label)).toEqual(quintileNames);
    expect(division?.unplaced.toSorted()).toEqual(['Most deprived quintile', 'Not known']);
  });
});

describe('the sexes as a division', () => {
  it('are males, then females, without the two together', () => {
    const of = (sex: 'male' | 'female' | 'persons') => lineOf(observation('2023/24', { sex, value: 3 }));
    const division = divisionBySex([of('persons'), of('female'), of('male')]);
    expect(division.groups.map(({ label, sex, quantile }) => [label, sex, quantile])).toEqual([
      ['Males', 'male', null],
      ['Females', 'female', null],
    ]);
    expect(division.wholePeriods).toEqual(['2023/24']);
    expect(divisionBySex([of('male')]).groups[1]?.measured).toBeNull();
  });
});

describe('the figure of a group', () => {
  const [division] = gatherDivisions([fifth(0, '2021/22', '2023/24'), fifth(1, '2022/23')]);

  it('is found by its period', () => {
    const [first, , third] = division?.groups ?? [];
    expect(first && pointOf(first, period('2023/24'))?.value).toBe(0);
    expect(first && pointOf(first, period('2022/23'))).toBeNull();
    expect(third && pointOf(third, period('2022/23'))).toBeNull();
  });

  it('stands in a period that is in order, each once', () => {
    expect(division && periodsOf(division).map(({ label }) => label)).toEqual([
      '2021/22',
      '2022/23',
      '2023/24',
    ]);
  });
});
