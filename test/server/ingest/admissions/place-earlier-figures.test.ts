import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { AdmissionSlots } from '../../../../server/ingest/admissions/admission-slots.ts';
import { classifyCauses } from '../../../../server/ingest/admissions/classify-causes.ts';
import { AdmissionCounts } from '../../../../server/ingest/admissions/count-admissions.ts';
import {
  type EarlierFigures,
  nameOfPlace,
} from '../../../../server/ingest/admissions/find-earlier-figures.ts';
import type { CountedBlock } from '../../../../server/ingest/admissions/lay-out-cells.ts';
import {
  findFurtherBlocks,
  placeReleases,
  relateTo,
  withEarlierBreakdowns,
} from '../../../../server/ingest/admissions/place-earlier-figures.ts';
import { period } from '../../store/store-bench.ts';

const { areas, causes } = loadCatalogue();
const adur: CountedBlock = {
  ...{ area: 'E07000223', width: 3, period: period('2022/23'), line: 2 },
  counts: new Float64Array(),
};
const westSussex = { area: 'E10000032', period: period('2022/23') };
const earlier: EarlierFigures = {
  places: new Map([adur, westSussex].map((place) => [nameOfPlace(place), place])),
  releases: [
    [
      { place: nameOfPlace(adur), slot: 0, age: 1, shown: 'masked' },
      { place: nameOfPlace(westSussex), slot: 1, age: 1, shown: { least: 38, most: 42 } },
    ],
  ],
  extracts: ['a'],
};

describe('the figures that have to do with those of a district', () => {
  it.each([
    ['its own', 'E07000223', '2022/23', true],
    ['those of its county', 'E10000032', '2022/23', true],
    ['those of another district of the county', 'E07000224', '2022/23', true],
    ['those of a region and of England', 'E92000001', '2022/23', true],
    ['those of three years with it', 'E07000223', '2020/21 - 22/23', true],
    ['those of a year that is pooled with it', 'E07000223', '2024/25', true],
    ['none of a year that is not', 'E07000223', '2025/26', false],
    ['none of a district of another region', 'E07000032', '2022/23', false],
  ])('are %s', (_, area, label, expected) => {
    expect(relateTo([adur], areas)({ area, period: period(label) })).toBe(expected);
  });
});

describe('earlier figures among those of a file', () => {
  it('have blocks of their own where the file has none', () => {
    expect(findFurtherBlocks([adur], earlier, areas)).toEqual([{ ...westSussex, width: 2 }]);
  });

  it('are broken down by what they were', () => {
    const counts = new AdmissionCounts(new AdmissionSlots(classifyCauses(causes)));
    expect([...withEarlierBreakdowns(counts, earlier)]).toEqual(['sex']);
  });

  it('stand where the file has theirs', () => {
    const figures = [
      { slot: 0, age: 1 },
      { slot: 1, age: 1 },
    ];
    const [release] = placeReleases(earlier, [adur, { ...westSussex, width: 2 }], { figures, relations: [] });
    expect([0, 1, 2, 3].map((cell) => release?.boundsOf(cell))).toEqual([
      { least: 1, most: 7 },
      { least: 0, most: Number.POSITIVE_INFINITY },
      { least: 0, most: Number.POSITIVE_INFINITY },
      { least: 38, most: 42 },
    ]);
    expect(release?.isMasked(0)).toBe(true);
  });
});
