import { describe, expect, it } from 'vitest';
import type { ComparedFigures } from '../../../../server/answers/comparison/find-compared-figures.ts';
import { gatherComparisonCaveats } from '../../../../server/answers/comparison/gather-comparison-caveats.ts';
import type { ComparisonQuestion, ComparisonRow } from '../../../../server/contract/comparison.ts';
import type { Extract } from '../../../../server/observation/extract.ts';
import { areas, extract, observation, period } from '../../../support/answer-cases.ts';
import { row, select } from '../../../support/comparison-cases.ts';

const year = '2023/24';
const inWestSussex = observation(year, { value: 87.1, notes: ['With care.'] });
const inSurrey = observation(year, { area: 'E10000030', value: 60, extract: 'older' });

const extracts = new Map<string, Extract>(
  [
    extract('real'),
    extract('older', { released: '2024-03-05' }),
    extract('masked', { policy: 'nhs-suppress-1-7-round-5' }),
  ].map((each) => [each.id, each]),
);

function gather(
  question: Partial<ComparisonQuestion>,
  changes: Partial<ComparedFigures> = {},
  rows: readonly ComparisonRow[] = [row({ measure: { lower998: null, upper998: null } })],
) {
  const figures: ComparedFigures = {
    period: period(year),
    byArea: new Map([['E10000032', inWestSussex]]),
    benchmark: null,
    replaced: new Map(),
    passedOver: [],
    ...changes,
  };
  return gatherComparisonCaveats({ selection: select(question), figures, rows, areas, extracts });
}

const textsOf = (caveats: ReturnType<typeof gather>) => caveats.map(({ text }) => text);

describe('what a reader must know beside a comparison', () => {
  it('is what the catalogue says of the period, and what the publisher notes of an area', () => {
    const caveats = gather({});
    expect(textsOf(caveats)).toEqual(['Counts are rounded.', 'With care.']);
    expect(gather({}, { period: period('2020/21') })[0]?.text).toBe('First year of the pandemic.');
  });

  it('leaves the note on an area without a value to the place that says why', () => {
    const told = row({ why: 'Suppressed. With care.' });
    expect(textsOf(gather({}, {}, [told]))).not.toContain('With care.');
    expect(textsOf(gather({}, {}, [{ ...told, why: null }]))).toContain('With care.');
  });

  it('names later periods that are passed over', () => {
    expect(textsOf(gather({}, { passedOver: [period('2025/26'), period('2024/25')] }))).toContain(
      'Figures of 2025/26 and 2024/25 are held as well, but none of these areas has a value then: 2023/24 is shown.',
    );
  });

  it('names several releases', () => {
    const byArea = new Map([
      ['E10000032', inWestSussex],
      ['E10000030', inSurrey],
    ]);
    expect(textsOf(gather({}, { byArea }))).toContain(
      'The figures come from several releases, which may not be alike: 1 area from real.csv (released 4 March 2025) and 1 area from older.csv (released 5 March 2024).',
    );
  });

  it('names areas that came later, and areas that they have replaced', () => {
    const past = period('2018/19');
    const inCumberland = observation('2018/19', { area: 'E06000063', value: 1 });
    const inCumbria = observation('2018/19', { area: 'E10000006', value: 2 });
    const byArea = new Map([['E06000063', inCumberland]]);
    const replaced = new Map([['E10000006', inCumbria]]);
    const caveats = gather({}, { period: past, byArea, replaced });
    expect(caveats).toContainEqual({
      text: 'The publisher gives figures of 2018/19 for areas that came into being later, on the boundaries that they have now: Cumberland.',
      source: 'This service',
      periods: [],
      areas: ['E06000063'],
    });
    expect(textsOf(caveats)).toContainEqual(
      expect.stringContaining('Areas in force today are shown. Cumbria (E10000006) had figures in 2018/19'),
    );
  });

  it('takes an authority with a new code for the same', () => {
    const inBarnsley = observation('2018/19', { area: 'E08000038', value: 1 });
    const caveats = gather({}, { period: period('2018/19'), byArea: new Map([['E08000038', inBarnsley]]) });
    expect(textsOf(caveats)).toEqual(['Counts are rounded.']);
  });

  it('warns of areas within each other', () => {
    const area = ['E10000032', 'E07000223', 'E12000008'];
    expect(textsOf(gather({ area }))).toContainEqual(
      expect.stringContaining('(West Sussex is part of South East, and 2 more)'),
    );
  });

  it('says with a funnel that counts are rounded, and not otherwise', () => {
    const masked = { byArea: new Map([['E10000032', { ...inWestSussex, extract: 'masked' }]]) };
    const rounded = expect.stringContaining('The funnel is worked out on rounded counts');
    expect(textsOf(gather({ method: 'funnel' }, masked))).toContainEqual(rounded);
    expect(textsOf(gather({ method: 'funnel' }))).not.toContainEqual(rounded);
    expect(textsOf(gather({}, masked))).not.toContainEqual(rounded);
  });

  it('says with two levels for whom the wider limits are not published, by number where they are many', () => {
    const without = (code: string, name: string) =>
      row({ code, name, measure: { lower998: null, upper998: null } });
    const kent = without('E10000016', 'Kent');
    const [caveat] = gather({ method: 'ci95-99.8' }, {}, [row(), kent]);
    expect(caveat?.text).toContain('the publisher gives no 99.8% confidence limits for Kent.');
    expect(caveat?.areas).toEqual(['E10000016']);
    const many = Array.from({ length: 6 }, (_, place) => without(`E1000010${place}`, `Area ${place}`));
    const [counted] = gather({ method: 'ci95-99.8' }, {}, [row(), ...many]);
    expect(counted?.text).toContain('no 99.8% confidence limits for 6 of the 7 areas with a value.');
    expect(counted?.areas).toEqual([]);
  });

  it('leaves it to the method to say that none has the wider limits', () => {
    expect(textsOf(gather({ method: 'ci95-99.8' }))).toEqual(['Counts are rounded.', 'With care.']);
  });
});
