import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { gatherIndicators } from '../../../server/ingest/gather-indicators.ts';
import { ObservationTaker } from '../../../server/ingest/take-observations.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { DisclosurePolicy } from '../../../server/observation/extract.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { parsePeriod } from '../../../server/observation/parse-period.ts';
import type { Period } from '../../../server/observation/period.ts';
import { openMemoryStagingWriter } from '../../support/memory-staging-writer.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const hartlepool: Observation = {
  indicator: 'injury-admissions',
  area: 'E06000001',
  period: periodOf('2010/11'),
  sex: 'persons',
  age: ageBand(0, 14),
  category: null,
  value: 72.22,
  lower95: 67.3,
  upper95: 77.4,
  lower998: null,
  upper998: null,
  count: 12,
  denominator: 16_614,
  missing: null,
  notes: [],
  line: 2,
};

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`not a period: ${text}`);
  return period;
}

function take(policy: DisclosurePolicy | null, observations: readonly Observation[]) {
  const findings = collectFindings();
  const writer = openMemoryStagingWriter();
  const taker = new ObservationTaker(policy, writer, findings, smallCatalogue.areas, '2026-11-22');
  const indicator = gatherIndicators(smallCatalogue).find('injury-admissions');
  for (const observation of observations) taker.take(observation, indicator, false);
  return { taker, findings, staged: writer.observations() };
}

describe('ObservationTaker', () => {
  it('stages published figures as they are', () => {
    expect(take('published-open', [hartlepool]).staged).toEqual([hartlepool]);
  });

  it('stages nothing unmasked under a masking policy: 12 admissions become 10, and the rate is made from them', () => {
    const [staged] = take('nhs-suppress-1-7-round-5', [hartlepool]).staged;
    expect(staged).toMatchObject({ count: 10, lower95: null, upper95: null });
    expect(staged?.value).toBeCloseTo((10 / 16_614) * 10_000, 10);
  });

  it('says of a small count that it is hidden by itself only', () => {
    const { findings } = take('nhs-suppress-1-7-round-5', [hartlepool, { ...hartlepool, count: 3 }]);
    expect(findings.warnings()).toMatchObject([{ rule: 'masked-one-by-one', count: 1 }]);
  });

  it('asks once for a policy when there are counts and none is chosen, and stages none of them', () => {
    const later = { ...hartlepool, line: 3, area: 'E06000002' };
    const { findings, staged } = take(null, [hartlepool, later]);
    expect(findings.problems()).toMatchObject([{ rule: 'policy-not-chosen', line: 2 }]);
    expect(staged).toEqual([]);
  });

  it('needs no policy for values without counts', () => {
    const withoutCount = { ...hartlepool, count: null };
    const { findings, staged } = take(null, [withoutCount]);
    expect(findings.errorCount()).toBe(0);
    expect(staged).toEqual([withoutCount]);
  });

  it('says where an area code was not in force in the period of its figure, and keeps it', () => {
    const { findings, staged } = take('published-open', [
      { ...hartlepool, area: 'E10000009', period: periodOf('2019/20') },
    ]);
    expect(staged).toHaveLength(1);
    expect(findings.warnings()).toMatchObject([
      {
        rule: 'area-code-of-the-past',
        count: 1,
        message: expect.stringContaining('until 2019-03-31'),
      },
    ]);
  });

  it('refuses a period that has not begun, once for all its figures; one that has is taken', () => {
    const future = { ...hartlepool, period: periodOf('2093/94') };
    const begun = { ...hartlepool, period: periodOf('2026/27') };
    const { findings } = take('published-open', [begun, future, { ...future, area: 'E06000002', line: 3 }]);
    expect(findings.problems()).toMatchObject([{ line: 2, rule: 'period-in-future' }]);
  });

  it('adds up what it took, periods in the order of time', () => {
    const next = { ...hartlepool, period: periodOf('2011/12'), value: null, missing: 'suppressed' } as const;
    const { taker } = take('published-open', [next, hartlepool]);
    expect(taker.totals()).toMatchObject({ areas: 1, observationsTaken: 2, rowsMissing: { suppressed: 1 } });
    expect(taker.totals().periods.map(({ label }) => label)).toEqual(['2010/11', '2011/12']);
  });

  it('registers an area once, by the first name that it is given', () => {
    const { taker, findings } = take('published-open', []);
    taker.registerArea('K02000001', 'United Kingdom', 5);
    taker.registerArea('K02000001', 'UK', 6);
    taker.registerArea('S92000003', ' ', 7);
    expect(taker.totals().newAreas).toEqual([
      { code: 'K02000001', name: 'United Kingdom' },
      { code: 'S92000003', name: 'S92000003' },
    ]);
    expect(findings.warnings()).toMatchObject([{ rule: 'area-not-in-register', count: 2, firstLine: 5 }]);
  });
});
