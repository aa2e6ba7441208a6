import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import type { HeldObservation } from '../../../../server/ingest/held.ts';
import { preventionDuty, reliefDuty } from '../../../../server/ingest/wide-tables/hclic-duties.ts';
import { keepDuty, sumDuties } from '../../../../server/ingest/wide-tables/sum-duties.ts';
import { toFigure } from '../../../../server/ingest/wide-tables/to-figure.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { Category } from '../../../../server/observation/category.ts';
import type { MissingReason } from '../../../../server/observation/missing.ts';
import type { Observation } from '../../../../server/observation/observation.ts';
import { heldInMemory } from '../../../support/held-in-memory.ts';
import { readingContext } from '../../../support/reading-context.ts';

const quarter = {
  label: 'April to June 2024',
  start: '2024-04-01',
  end: '2024-07-01',
  kind: 'quarter',
} as const;
const earlier = {
  label: 'January to March 2024',
  start: '2024-01-01',
  end: '2024-04-01',
  kind: 'quarter',
} as const;

function figure(
  area: string,
  category: Category,
  count: number | null,
  missing: MissingReason | null = null,
  period: Observation['period'] = quarter,
): Observation {
  const indicator = 'homelessness-duty-owed-children';
  return toFigure({
    indicator,
    area,
    period,
    age: ageBand(0, null),
    category,
    count,
    missing,
    notes: [],
    line: 9,
  });
}

function held(observation: Observation): HeldObservation {
  return { ...observation, extract: 'held-extract' };
}

async function sum(read: readonly Observation[], others: readonly HeldObservation[]) {
  const findings = collectFindings();
  const taken: Observation[] = [];
  const dependsOn: string[] = [];
  const context = readingContext({
    findings,
    held: heldInMemory([], others),
    take: (observation) => void taken.push(observation),
    dependOn: (extract) => void dependsOn.push(extract),
  });
  for (const each of read) keepDuty(each, context);
  await sumDuties(context);
  const sums = taken.map(({ area, count, missing, category }) => ({ area, count, missing, category }));
  return { sums, dependsOn, warnings: findings.warnings().map(({ rule }) => rule) };
}

const total = (area: string, count: number | null, missing: MissingReason) => ({
  area,
  count,
  missing,
  category: null,
});

describe('sumDuties', () => {
  it('adds up the duties of one extract, area by area, in either order', async () => {
    const read = [figure('E06000001', reliefDuty, 12), figure('E06000001', preventionDuty, 32)];
    const expected = { sums: [total('E06000001', 44, 'not-available')], dependsOn: [], warnings: [] };
    expect(await sum(read, [])).toEqual(expected);
    expect(await sum(read.toReversed(), [])).toEqual(expected);
  });

  it('adds the duty that is held of another extract, and depends on it', async () => {
    const read = [figure('E06000001', reliefDuty, 12)];
    expect(await sum(read, [held(figure('E06000001', preventionDuty, 32))])).toEqual({
      sums: [total('E06000001', 44, 'not-available')],
      dependsOn: ['held-extract'],
      warnings: [],
    });
  });

  it('says that the other duty is not held, for an area elsewhere or another period too', async () => {
    const read = [figure('E06000001', reliefDuty, 12)];
    const others = [
      held(figure('E06000002', preventionDuty, 32)),
      held(figure('E06000001', preventionDuty, 32, null, earlier)),
    ];
    const expected = { sums: [], dependsOn: [], warnings: ['other-duty-not-held'] };
    expect(await sum(read, [])).toEqual(expected);
    expect(await sum(read, others)).toEqual(expected);
  });

  it.each([
    ['suppressed', 'suppressed'],
    ['not-available', 'not-available'],
  ] as const)('has no sum where a part is %s', async (missing, reason) => {
    const read = [figure('E06000001', reliefDuty, 12), figure('E06000001', preventionDuty, null, missing)];
    expect((await sum(read, [])).sums).toEqual([total('E06000001', null, reason)]);
  });

  it('takes the figure of this extract before the same one that is held', async () => {
    const read = [figure('E06000001', reliefDuty, 12), figure('E06000001', preventionDuty, 32)];
    const { sums, dependsOn } = await sum(read, [held(figure('E06000001', preventionDuty, 99))]);
    expect([sums[0]?.count, dependsOn]).toEqual([44, []]);
  });

  it('does nothing for an extract without families', async () => {
    expect(await sum([], [held(figure('E06000001', preventionDuty, 32))])).toEqual({
      sums: [],
      dependsOn: [],
      warnings: [],
    });
  });
});
