import { afterAll, describe, expect, it } from 'vitest';
import { answerPartnerTrend } from '../../../server/answers/answer-partner-trend.ts';
import { partnerTrendAnswerSchema } from '../../../server/contract/partner-trend.ts';
import { parseAgeKey } from '../../../server/observation/age-band.ts';
import { partnerTrendTable } from '../../../server/reports/partner-trend-table.ts';
import type { StoredObservation } from '../../../server/store/store.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { asCsv } from '../../support/as-csv.ts';
import { fillStore } from '../../support/filled-store.ts';

const partnerTrendCsv = asCsv(partnerTrendTable);

const figure = (label: string, age: string, changes: Partial<StoredObservation>) =>
  observation(label, { age: parseAgeKey(age), ...changes });

/** Remit is not performance: the same in 2014/15 and in 2016/17, when the council had the under-fives too. */
const steady = ['2014/15', '2016/17'].flatMap((label) => [
  figure(label, '0-4', { count: 400, denominator: 40_000 }),
  figure(label, '5-17', { count: 600, denominator: 120_000 }),
  figure(label, '0-17', { count: 1000, denominator: 160_000 }),
]);
/** As published: 0 to 14 and 0 to 4 alone. */
const published = ['2014/15', '2015/16', '2016/17'].flatMap((label) => [
  figure(label, '0-4', { area: 'E10000030', count: 400, denominator: 40_000 }),
  figure(label, '0-14', { area: 'E10000030', count: 1000, denominator: 160_000 }),
]);
const england = figure('2014/15', '0-4', { area: 'E92000001', count: 300_000, denominator: 40_000_000 });

const { store, close } = await fillStore([
  { extract: extract('real'), observations: [...steady, ...published, england] },
]);

afterAll(close);

async function ask(area = 'E10000032', indicator = 'injury-admissions') {
  const context = { store, catalogue, version: 1, today: '2026-01-31' };
  const answer = await answerPartnerTrend({ area, indicator }, context);
  expect(partnerTrendAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('a trend by who was responsible', () => {
  // 400/40,000, 600/120,000 and 1,000/160,000, per 10,000: 100.0, 50.0 and 62.5 in both years.
  it('gives every age piece the same rate before and after the handover', async () => {
    const { pieces } = await ask();
    expect(pieces.map(({ key, points }) => [key, ...points.map(({ value }) => value)])).toEqual([
      ['0-4', 100, 100],
      ['5-17', 50, 50],
      ['0-17', 62.5, 62.5],
    ]);
  });

  it('never says that the rate of a body rose: no trend, no comparison across the handover', async () => {
    const answer = await ask();
    expect(answer.headline).toBe('West Sussex, 2016/17: 100.0 under 5, 50.0 aged 5-17');
    expect(`${JSON.stringify(answer)} ${partnerTrendCsv(answer)}`).not.toMatch(
      /increas(?:e|ed|ing)\b|\brose\b|\brisen\b|\bwent up\b/i,
    );
    const differences = answer.pieces.flatMap(({ stretches }) =>
      stretches.flatMap((each) => each.firstAndLast ?? []),
    );
    expect(differences.map(({ difference }) => difference)).toEqual([0]);
  });

  it('names who commissioned each figure, and divides only what has a body of its own', async () => {
    const { pieces } = await ask();
    expect(pieces.map(({ key, stretches }) => [key, ...stretches.map(({ label }) => label)])).toEqual([
      ['0-4', 'NHS England', 'council (county or unitary)'],
      ['5-17', 'council (county or unitary)'],
      ['0-17', 'divided at age 5', 'council (county or unitary)'],
    ]);
  });

  it('adds up: the counts of the pieces are the count of the whole', async () => {
    const { pieces } = await ask();
    const [underFives, older, whole] = pieces.map(({ points }) =>
      points.map(({ count }) => count ?? Number.NaN),
    );
    expect(underFives?.map((count, at) => count + (older?.[at] ?? Number.NaN))).toEqual(whole);
  });

  it('compares with England at the same ages alone', async () => {
    const { pieces } = await ask();
    expect(pieces.map(({ england: beside, points }) => [beside.length, points[0]?.comparison])).toEqual([
      [1, 'worse'],
      [0, 'not-compared'],
      [0, 'not-compared'],
    ]);
  });

  it('says what it is not', async () => {
    expect((await ask()).caution).toBe(
      'This shows who commissioned the services, not what effect they had on injuries.',
    );
  });
});

describe('figures of 0 to 14 and 0 to 4 alone', () => {
  // (1,000 - 400) / (160,000 - 40,000) = 50.0 per 10,000.
  it('give 5 to 14 by difference, flagged on every point', async () => {
    const older = (await ask('E10000030')).pieces[1];
    expect(older).toMatchObject({ key: '5-14', derived: true, label: '5 to 14 years' });
    expect(
      older?.points.map(({ value, count, denominator, derived, method }) => [
        value,
        count,
        denominator,
        derived,
        method,
      ]),
    ).toEqual(Array(3).fill([50, 600, 120_000, true, 'byar']));
    expect(older?.points.every(({ notes }) => notes.join().includes('approximate'))).toBe(true);
  });

  it('split 2015/16 by the months of each body', async () => {
    const { pieces } = await ask('E10000030');
    expect(pieces[0]?.points[1]).toMatchObject({
      commissioner: 'split',
      splitBecause: 'period',
      bodies: ['NHS England', 'Local authority'],
      shares: [
        { name: 'NHS England', months: 6, ofMonths: 12 },
        { name: 'Local authority', months: 6, ofMonths: 12 },
      ],
    });
    expect(pieces[2]?.stretches.map(({ label }) => label)).toEqual([
      'divided at age 5',
      'two commissioners: ages either side of 5; handover in October 2015',
      'council (county or unitary)',
    ]);
  });
});

describe('what is not held', () => {
  it('is explained', async () => {
    const answer = await ask('E10000032', 'child-poverty-relative');
    expect(answer.why).toContain('No extract with figures');
    expect(answer.pieces.every(({ why }) => why !== null)).toBe(true);
    expect(answer.caution).toBe('');
    expect(JSON.stringify(answer)).not.toContain('NHS England');
  });

  it('is refused where nobody knows it', async () => {
    await expect(ask('E10000099')).rejects.toThrow('unknown area: E10000099');
    await expect(ask('E10000032', 'injuries')).rejects.toThrow('unknown indicator: injuries');
  });
});
