import { afterAll, describe, expect, it } from 'vitest';
import { answerComparison } from '../../../server/answers/answer-comparison.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { type ComparisonQuestion, comparisonAnswerSchema } from '../../../server/contract/comparison.ts';
import { parseAgeKey } from '../../../server/observation/age-band.ts';
import { midYear } from '../../../server/observation/mid-year.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { extract, observation, period } from '../../support/answer-cases.ts';
import { boundaryEntry, boxBoundary } from '../../support/boundary-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

/**
 * Eight authorities of the North East, most of them as Fingertips publishes 90284 for 2023/24, through a real store
 * under the committed catalogue. What is invented is said.
 */

const ENGLAND = 'E92000001';

function published(
  label: string,
  area: string,
  [value, lower95, upper95, lower998, upper998, count, denominator]: readonly (number | null)[],
  changes: Partial<Observation> = {},
) {
  const figures = { value, lower95, upper95, lower998, upper998, count, denominator };
  const given = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure ?? null]));
  return observation(label, { area, ...given, ...changes });
}

const release = {
  extract: extract('release', { released: '2025-03-04', periods: ['2022/23', '2023/24', '2024/25'] }),
  observations: [
    published('2023/24', ENGLAND, [72.71223, 72.18314, 73.24423, 71.87939, 73.55181, 72_293, 9_942_344]),
    published('2023/24', 'E06000001', [77.47318, 65.27247, 92.64065, null, null, 130, 16_780]),
    published('2023/24', 'E06000002', [90.89662, 79.95841, 102.16198, null, null, 265, 29_154]),
    published('2023/24', 'E06000003', [97.73434, 84.83005, 111.0649, null, null, 220, 22_510]),
    published('2023/24', 'E06000004', [79.99117, 70.52858, 89.1645, null, null, 290, 36_254]),
    published('2023/24', 'E06000005', [148.96268, 130.85549, 166.50262, 121.7513, 177.68576, 275, 18_461]),
    // Invented: a rate equal to Stockton's, and a value that is withheld.
    published('2023/24', 'E06000047', [79.99117, 70.52858, 89.1645, null, null, 290, 36_254]),
    observation('2023/24', {
      area: 'E06000057',
      missing: 'suppressed',
      notes: ['Small numbers'],
    }),
    // Invented: a year of which only England has a figure, and another that is only withheld.
    published('2022/23', ENGLAND, [75.4, 75, 76, null, null, 74_588, 9_896_653]),
    published('2024/25', ENGLAND, [70, 69, 71, null, null, 70_000, 10_000_000]),
    observation('2024/25', { area: 'E06000001', missing: 'suppressed' }),
  ],
};

/** Invented: a count without a denominator, with the population that it is to be divided by. */
const counts = {
  extract: extract('counts', { periods: ['2023/24'], released: '2024-09-01' }),
  observations: [
    observation('2023/24', { area: 'E08000021', count: 20, extract: 'counts', missing: 'not-available' }),
  ],
};
const populations = {
  extract: extract('populations', {
    layout: 'population',
    publisher: 'Office for National Statistics',
    released: '2024-07-15',
    indicators: [{ id: 'population', publisherId: null, name: 'Population', multiplier: null, ages: [] }],
  }),
  observations: [
    {
      ...observation('2023', { value: 1000, count: 1000, missing: null, area: 'E08000021' }),
      indicator: 'population',
      age: parseAgeKey('0-14'),
      period: midYear(2023),
    },
  ],
};

const { store, close } = await fillStore([release, counts, populations]);
afterAll(close);

const catalogue = loadCatalogue();
const northEast = [1, 2, 3, 4, 5, 47, 57].map((number) => `E060000${String(number).padStart(2, '0')}`);

async function ask(changes: Partial<ComparisonQuestion> = {}) {
  const context = { store, catalogue, version: 3, today: '2026-01-31' };
  const answer = await answerComparison({ indicator: '90284', area: northEast, ...changes }, context);
  expect(comparisonAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('areas beside each other', () => {
  it('stand in the order of their values, equals on one rank, and what has no value last with its reason', async () => {
    const { rows } = await ask();
    expect(rows.map(({ area, measure, rank }) => [area.name, measure.value, rank])).toEqual([
      ['Darlington', 148.96268, 1],
      ['Redcar and Cleveland', 97.73434, 2],
      ['Middlesbrough', 90.89662, 3],
      ['County Durham', 79.99117, 4],
      ['Stockton-on-Tees', 79.99117, 4],
      ['Hartlepool', 77.47318, 6],
      ['Northumberland', null, null],
    ]);
    expect(rows.at(-1)).toMatchObject({
      measure: { missing: 'suppressed', notes: ['Small numbers'] },
      comparison: 'not-compared',
      quintile: null,
      funnel: null,
      funnelWhy: 'It has no value.',
      why: 'Suppressed so that nobody can be identified. Small numbers.',
    });
  });

  it('are ranked beside the year before, with its extract among the sources', async () => {
    expect((await ask()).ranksBefore).toBeNull();
    const { rows, ranksBefore, provenance, rankNote } = await ask({ period: '2024/25' });
    expect(ranksBefore).toMatchObject({ period: { label: '2023/24' }, areas: 6 });
    expect(rows.map(({ area, rank, rankBefore }) => [area.name, rank, rankBefore])).toEqual([
      ['County Durham', null, 4],
      ['Darlington', null, 1],
      ['Hartlepool', null, 6],
      ['Middlesbrough', null, 3],
      ['Northumberland', null, null],
      ['Redcar and Cleveland', null, 2],
      ['Stockton-on-Tees', null, 4],
    ]);
    expect(provenance.map(({ extract }) => extract)).toEqual(['release']);
    expect(rankNote).toContain('A change is on 2023/24');
  });

  it('stand on a map of tiles where one is asked for, and on none otherwise', async () => {
    expect((await ask()).tileMap).toBeNull();
    const { tileMap, question, alternativeText } = await ask({ chart: 'map' });
    expect(question.chart).toBe('map');
    expect(alternativeText).toMatch(/^Tile map of 6 areas with England at 72\.7 per 10,000\./);
    expect(tileMap?.arrangement).toBe('regions');
    expect(
      tileMap?.blocks.map(({ region, tiles }) => [region?.name, tiles.map(({ label }) => label)]),
    ).toEqual([['North East', ['CD', 'Dar', 'Har', 'Mid', 'Nor', 'RC', 'ST']]]);
  });

  it('stand as their boundaries lie where that is asked for, and it says what to bring where none is held', async () => {
    expect((await ask()).boundaryMap).toBeNull();
    const { boundaryMap, question, alternativeText } = await ask({ chart: 'boundaries' });
    expect(question.chart).toBe('boundaries');
    expect(boundaryMap?.panels).toEqual([]);
    expect(boundaryMap?.why).toBe('No boundaries of areas are held.');
    expect(boundaryMap?.howToSupply).toContain('Bring a file of boundaries');
    expect(alternativeText).toBe('Empty map: no boundaries are held of the areas with a value.');
  });

  it('are compared with England as Fingertips compares them', async () => {
    const { rows, benchmark, comparator } = await ask();
    const words = new Map(rows.map(({ area, comparison }) => [area.name, comparison]));
    expect(Object.fromEntries(words)).toMatchObject({
      Hartlepool: 'similar',
      Middlesbrough: 'worse',
      'Redcar and Cleveland': 'worse',
      'Stockton-on-Tees': 'similar',
      Darlington: 'worse',
    });
    expect(benchmark?.measure).toMatchObject({ value: 72.71223, count: 72_293, comparison: 'not-compared' });
    expect(comparator).toEqual({ code: ENGLAND, name: 'England' });
  });

  it('are compared at two levels only where the publisher gives both, which is said', async () => {
    const { rows, caveats } = await ask({ method: 'ci95-99.8' });
    expect(rows.slice(0, 2).map(({ comparison }) => comparison)).toEqual(['worst', 'not-compared']);
    expect(caveats.map(({ text }) => text)).toContainEqual(
      expect.stringContaining(
        'Not compared at two levels: the publisher gives no 99.8% confidence limits for',
      ),
    );
  });

  /*
   * Of 77.47318, 79.99117 twice, 90.89662, 97.73434 and 148.96268 (six values): the percentile 1/5 lies at place
   * 5 x 1/5 + 1 = 2, 2/5 at 3, 3/5 at 4, 4/5 at 5: bounds 79.99117, 79.99117, 90.89662, 97.73434.
   */
  it('are divided into fifths, of which the first holds the lowest values', async () => {
    const { rows, distribution, comparator } = await ask({ method: 'quintile' });
    expect(rows.map(({ quintile }) => quintile)).toEqual([5, 4, 3, 1, 1, 1, null]);
    expect(distribution.quintileBounds).toEqual([
      77.47318, 79.99117, 79.99117, 90.89662, 97.73434, 148.96268,
    ]);
    expect(new Set(rows.map(({ comparison }) => comparison))).toEqual(new Set(['not-compared']));
    expect(comparator).toBeNull();
  });

  /*
   * In R, with O <- c(275, 220, 265, 290, 290, 130), v as published, n <- 1e4 * O / v and a <- sum(O) / sum(n):
   * 1e4 * a is 92.213306. Expected a * n against Byar's limits of O: Darlington 170.23 below 226.58 (99.8%); Redcar 207.57
   * within 191.89 to 251.07 and Middlesbrough 268.84 within 234.05 to 298.90 (95%); Stockton 334.31 above 325.37 (95%),
   * not above 346.59 (99.8%); Hartlepool 154.73 above 154.37 (95%), not above 169.25 (99.8%).
   */
  it('are judged by a funnel round their own average', async () => {
    const { rows, average, limits, comparator, populationName } = await ask({ method: 'funnel' });
    expect(average).toBeCloseTo(92.213306, 5);
    expect(rows.map(({ area, funnel, comparison }) => [area.name, funnel?.significance, comparison])).toEqual(
      [
        ['Darlington', 'high-99.8', 'worst'],
        ['Redcar and Cleveland', 'not-significant', 'similar'],
        ['Middlesbrough', 'not-significant', 'similar'],
        ['County Durham', 'low-95', 'better'],
        ['Stockton-on-Tees', 'low-95', 'better'],
        ['Hartlepool', 'low-95', 'better'],
        ['Northumberland', undefined, 'not-compared'],
      ],
    );
    expect(limits.map(({ limit }) => limit)).toEqual(['lower95', 'upper95', 'lower998', 'upper998']);
    const largest = Math.max(...rows.map(({ funnel }) => funnel?.population ?? 0));
    for (const { points } of limits) expect(points.at(-1)?.population).toBeGreaterThanOrEqual(largest);
    expect([comparator?.name, populationName]).toEqual(['the average of these areas', 'Population']);
  });

  it('have no lines of a funnel by any other method, but a place in it', async () => {
    const { rows, average, limits } = await ask();
    expect([limits, average]).toEqual([[], null]);
    expect(rows[0]?.funnel?.significance).toBe('high-99.8');
  });

  it('count what has been counted beside a population of another extract', async () => {
    const { rows, provenance, caveats } = await ask({ area: ['E06000001', 'E08000021'] });
    // 20 of 1,000 residents
    expect(rows[0]).toMatchObject({
      area: { name: 'Newcastle upon Tyne' },
      measure: { value: 200, denominator: 1000, method: 'byar' },
      comparison: 'worse',
    });
    expect(provenance.map(({ extract: id }) => id).sort()).toEqual(['counts', 'populations', 'release']);
    expect(caveats.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('The figures come from several releases'),
    );
  });
});

describe('the period of a comparison', () => {
  it('is the latest in which an area has a value, and what is passed over is said', async () => {
    const answer = await ask();
    expect(answer.period?.label).toBe('2023/24');
    expect(answer.periods.map(({ label }) => label)).toEqual(['2022/23', '2023/24', '2024/25']);
    expect(answer.caveats.map(({ text }) => text)).toContain(
      'Figures of 2024/25 are held as well, but none of these areas has a value then: 2023/24 is shown.',
    );
  });

  it('may be any that is held, where every area says what it has', async () => {
    const { period: shown, rows, why, headline } = await ask({ period: '2024/25' });
    expect(shown?.label).toBe('2024/25');
    expect(rows.find(({ area }) => area.code === 'E06000001')?.measure.missing).toBe('suppressed');
    expect(why).toBe(
      'None of the areas has a value. No figure is held for 2024/25. Suppressed so that nobody can be identified.',
    );
    expect(headline).toBe('No figures for hospital admissions for injury, 2024/25');
  });

  it('may be one that is not held, which is said with what there is instead', async () => {
    const { rows, why, period: shown, caveats } = await ask({ period: '2031/32' });
    expect([shown, caveats]).toEqual([null, []]);
    expect(rows).toHaveLength(7);
    expect(why).toBe('No figures are held for 2031/32. There are figures for 2022/23 to 2024/25.');
  });
});

describe('a comparison without figures', () => {
  it('says so of an indicator that is not held', async () => {
    const { rows, why, period: shown } = await ask({ indicator: '93700' });
    expect([rows, shown]).toEqual([[], null]);
    expect(why).toContain('No extract with figures for');
  });

  it('says so of an age that is not held', async () => {
    const { rows, why } = await ask({ age: '5-17' });
    expect(rows).toHaveLength(7);
    expect(why).toContain('No figures are held for the age “5 to 17 years”.');
  });

  it('keeps the benchmark where only that has figures', async () => {
    const { rows, benchmark, period: shown } = await ask({ area: ['E07000223'] });
    expect(rows[0]?.why).toBe('No figure is held for 2024/25.');
    expect([benchmark?.measure.value, shown?.label]).toEqual([70, period('2024/25').label]);
  });

  it.each([
    [{ indicator: '90286' }, 404],
    [{ area: ['E1000032'] }, 404],
    [{ period: 'rubbish' }, 400],
  ])('what is not known is refused: %j', async (changes, status) => {
    await expect(ask(changes)).rejects.toMatchObject({ status });
  });
});

describe('areas as their boundaries lie', () => {
  /**
   * At 52 degrees north on WGS 84 (a = 6,378,137 m, e2 = 0.00669438) a metre to the north is 1 / 6,375,149 of a radian, so
   * that 10 km are 0.089874 degrees; to the east 1 / (6,391,435 x cos 52) = 1 / 3,934,961, and 10 km are 0.145607 degrees.
   * Round 2 degrees west, where the grid is drawn at 0.9996 of the ground, they are 9,996 m.
   */
  const square = [-2.0728, 51.95506, 0.145607, 0.089874] as const;
  const older = {
    extract: extract('older', {
      layout: 'boundaries',
      publisher: 'Office for National Statistics',
      fileName: 'older.geojson',
      released: '2023-12-31',
      releasedStated: false,
      entries: 2,
    }),
    observations: [],
    entries: [
      boundaryEntry(boxBoundary('E06000001', [-2.1, 51.9, 0.3, 0.1]), 1),
      boundaryEntry(boxBoundary('E06000003', [-1, 51.9, 0.3, 0.1]), 2),
    ],
  };
  const newer = {
    extract: extract('newer', {
      ...older.extract,
      id: 'newer',
      fileName: 'newer.geojson',
      released: '2024-12-31',
      entries: 1,
    }),
    observations: [],
    entries: [boundaryEntry(boxBoundary('E06000001', square))],
  };

  async function draw(area: readonly string[], fillings: Parameters<typeof fillStore>[0], version: number) {
    const filled = await fillStore(fillings);
    const context = { store: filled.store, catalogue, version, today: '2026-01-31' };
    const answer = await answerComparison(
      { indicator: '90284', area: [...area], chart: 'boundaries' },
      context,
    );
    await filled.close();
    expect(comparisonAnswerSchema.parse(answer)).toEqual(answer);
    return answer;
  }

  it('are drawn so that a square of ten kilometres stays a square', async () => {
    const { boundaryMap } = await draw(['E06000001'], [release, newer], 2);
    const [panel] = boundaryMap?.panels ?? [];
    const { width = 0, height = 0, metresInUnit = 0 } = panel ?? {};
    expect(Math.abs(width / height - 1)).toBeLessThan(0.002);
    expect(Math.abs(width * metresInUnit - 9_996)).toBeLessThan(30);
    expect(Math.abs(height * metresInUnit - 9_996)).toBeLessThan(30);
  });

  it('are those of the newest release, whichever was brought first, and it is among the sources', async () => {
    for (const fillings of [
      [release, older, newer],
      [release, newer, older],
    ]) {
      const { boundaryMap, provenance } = await draw(['E06000001', 'E06000003'], fillings, 3);
      expect(boundaryMap?.extracts.toSorted()).toEqual(['newer', 'older']);
      const hartlepool = boundaryMap?.panels[0]?.shapes.find(({ code }) => code === 'E06000001');
      const redcar = boundaryMap?.panels[0]?.shapes.find(({ code }) => code === 'E06000003');
      // Of 2023 both were of one size; that of 2024 is half as wide.
      expect((hartlepool?.reach ?? 0) < (redcar?.reach ?? 0)).toBe(true);
      expect(provenance.map(({ extract: id }) => id).sort()).toEqual(['newer', 'older', 'release']);
      expect(boundaryMap?.note).toContain(
        '1 area from newer.geojson (Office for National Statistics, boundaries of 2024)',
      );
    }
  });

  it('are those of a version of the store, without what came later', async () => {
    const { boundaryMap } = await draw(['E06000001'], [release, older, newer], 2);
    expect(boundaryMap?.extracts).toEqual(['older']);
    const { boundaryMap: before } = await draw(['E06000001'], [release, older, newer], 1);
    expect(before?.why).toContain('No boundaries of areas are held.');
  });

  it('are named where they have none, in the text for those who cannot see the map too', async () => {
    const { boundaryMap, alternativeText } = await draw(['E06000001', 'E06000005'], [release, newer], 2);
    expect(boundaryMap?.without).toEqual([
      {
        area: { code: 'E06000005', name: 'Darlington', type: 'utla' },
        why: 'no file of boundaries that is held has it',
      },
    ]);
    expect(alternativeText).toMatch(
      /^Boundary map of 1 area with England at 72\.7 per 10,000\. 1 more has no boundary and is not drawn\./,
    );
  });
});
