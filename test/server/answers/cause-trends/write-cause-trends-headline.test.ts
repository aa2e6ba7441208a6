import { describe, expect, it } from 'vitest';
import { writeCauseTrendsHeadline } from '../../../../server/answers/cause-trends/write-cause-trends-headline.ts';
import type { CauseTrend } from '../../../../server/contract/cause-trends.ts';
import type { RecentTrend } from '../../../../server/contract/parts.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { westSussex } from '../../../support/answer-cases.ts';
import { causeTrend } from '../../../support/cause-trends-answers.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const values = [9, 8, 7, 6, 5] as const;

function moving(label: string, direction: RecentTrend['direction'], changes: Partial<CauseTrend> = {}) {
  const group = causeTrend(label, values, null, changes);
  const recentTrend = { direction, judgement: null, chiSquared: null, because: '' };
  return { ...group, series: { ...group.series, recentTrend } };
}

const write = (
  groups: readonly CauseTrend[],
  by: 'cause' | 'intent' | 'code' = 'cause',
  period: { label: string } | null = { label: '2019/20 to 2023/24' },
) =>
  writeCauseTrendsHeadline(
    {
      selection: {
        ...{ indicator: knownIndicator(), area: westSussex, benchmark: null, by, position: 'first' },
        ...{ within: null, age: null, sex: 'persons', period: null },
      },
      age: ageBand(0, 4),
      period,
    },
    groups,
  );

describe('the headline of causes through time', () => {
  it.each([
    ['one decreases', [moving('Falls', 'decreasing')], 'West Sussex: falls decreasing, 2019/20 to 2023/24'],
    [
      'one increases and one decreases',
      [moving('Falls', 'decreasing'), moving('Transport', 'increasing')],
      'West Sussex: transport increasing, falls decreasing, 2019/20 to 2023/24',
    ],
    [
      'many decrease',
      ['Falls', 'Transport', 'Assault'].map((label) => moving(label, 'decreasing')),
      'West Sussex: 3 causes decreasing, 2019/20 to 2023/24',
    ],
    [
      'none of those tested moves; what has no line or no cause is not counted',
      [
        moving('Falls', 'no-change'),
        moving('Transport', 'no-change'),
        moving('Forces of nature', 'no-change', { whyNoLine: 'No admission in any year.' }),
        moving('No external cause recorded', 'no-change', { kind: 'none' }),
      ],
      'West Sussex: no recent trend in 2 causes tested',
    ],
    [
      'the years are too few to test',
      [moving('Falls', 'cannot-calculate')],
      'West Sussex: falls led; too few years for a trend',
    ],
    [
      'two lead and the years are too few: neither is named before the other',
      [moving('Falls', 'cannot-calculate'), moving('Transport', 'cannot-calculate')],
      'West Sussex: two or more leading causes, 2019/20 to 2023/24',
    ],
    [
      'nothing may be shown',
      [moving('Falls', 'cannot-calculate', { whyNoLine: 'Suppressed in every year.' })],
      'West Sussex: too few admissions by cause to show',
    ],
  ])('says where %s', (_, groups, headline) => {
    expect(write(groups)).toBe(headline);
    expect(headline.split(' ').length).toBeLessThanOrEqual(10);
  });

  it('calls an intent and a code by what it is', () => {
    expect(write([moving('Unintentional', 'decreasing', { kind: 'intent' })], 'intent')).toBe(
      'West Sussex: unintentional injury decreasing, 2019/20 to 2023/24',
    );
    const code = moving('W06 Fall involving bed', 'increasing', { kind: 'code', codes: 'W06' });
    expect(write([code], 'code')).toBe('West Sussex: falls involving a bed (W06) increasing');
  });

  it('names the code with most admissions of many, and counts them where two have as many', () => {
    const codes = (ranks: readonly number[]) =>
      ['W01', 'W09', 'W10'].map((code, place) =>
        moving(`${code} title`, 'decreasing', { kind: 'code', codes: code, rank: ranks[place] ?? null }),
      );
    expect(write(codes([1, 2, 3]), 'code')).toBe(
      'Slips, trips and stumbles (W01) and 2 other codes decreasing',
    );
    expect(write(codes([1, 1, 3]), 'code')).toBe('West Sussex: 3 codes decreasing, 2019/20 to 2023/24');
  });

  it('says that nothing is held', () => {
    expect(write([], 'intent', null)).toBe('No figures by intent for West Sussex');
  });
});
