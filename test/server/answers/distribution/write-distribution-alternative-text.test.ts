import { expect, it } from 'vitest';
import { writeDistributionAlternativeText } from '../../../../server/answers/distribution/write-distribution-alternative-text.ts';
import { answered, distribution, measured } from '../../../support/distribution-cases.ts';

const { indicator, periods } = distribution();
const { areas } = distribution();
const words = { unit: indicator.unit, benchmark: 'England', areas, marked: null };
const [first, , last] = periods;

it('says the numbers behind the finding in at most 220 characters', () => {
  if (!first || !last) throw new Error('no periods');
  const change = {
    from: first.period,
    to: last.period,
    areas: 5,
    rangeBefore: 20,
    rangeAfter: 10,
    shareBefore: 0.7,
    shareAfter: 0.3,
    change: 'narrowed',
    shareChange: 'narrowed',
  } as const;
  const text = writeDistributionAlternativeText(periods, change, words);
  expect(text).toBe(
    '2 box plots of up to 5 areas, per 10,000. Interquartile range 20.0 in 2021/22, 10.0 in 2023/24. 2023/24: Area 1 12.0 (5th highest). Median 30.0 in 2021/22, 32.0 in 2023/24. England 32.0 in 2021/22, 30.0 in 2023/24.',
  );
  expect(text.length).toBeLessThanOrEqual(220);
});

it('says from where to where values lie that make no box, and that there is nothing', () => {
  const few = [answered(measured('2023/24', [1, 2, 30]), null, [])];
  expect(writeDistributionAlternativeText(few, null, { ...words, benchmark: null })).toBe(
    'Points of 3 areas, per 10,000. From 1.0 to 30.0 in 2023/24.',
  );
  const none = [answered(measured('2023/24', ['suppressed']))];
  expect(writeDistributionAlternativeText(none, null, words)).toBe('Empty chart: no figures to draw.');
});

it('tells the areas highlighted in the period chosen, as many as fit, and why one has no value', () => {
  const year = (label: string, codes: readonly string[]) =>
    answered(measured(label, [12, 22, 32, 32, 'suppressed', 42]), null, codes);
  const told = (codes: readonly string[], marked: (typeof periods)[number]['period'] | null) =>
    writeDistributionAlternativeText([year('2022/23', codes), year('2023/24', codes)], null, {
      ...words,
      benchmark: null,
      marked,
    });
  expect(told(['A3', 'A5'], first?.period ?? null)).toContain(
    '2023/24: Area 3 32.0 (joint 2nd highest), Area 5 suppressed so that nobody can be identified.',
  );
  const long = writeDistributionAlternativeText([year('2023/24', ['A1', 'A2', 'A3', 'A4'])], null, {
    ...words,
    areas: areas.map(({ code }) => ({ code, name: `The Royal Borough of ${code} and Somewhere` })),
  });
  expect(long).toContain(
    '2023/24: The Royal Borough of A1 and Somewhere 12.0 (5th highest), The Royal Borough of A2 and Somewhere 22.0 (4th highest) and 2 more highlighted.',
  );
  expect(long.length).toBeLessThanOrEqual(220);
});

it('says of one area that it is one', () => {
  expect(writeDistributionAlternativeText([answered(measured('2023/24', [7]), null, [])], null, words)).toBe(
    'A point of 1 area, per 10,000. 7.0 in 2023/24.',
  );
  const two = ['2022/23', '2023/24'].map((label) => answered(measured(label, [7]), null, []));
  expect(writeDistributionAlternativeText(two, null, words)).toBe(
    'Points of 1 area, per 10,000. 7.0 in 2023/24.',
  );
});
