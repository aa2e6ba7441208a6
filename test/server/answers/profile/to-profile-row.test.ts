import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import type { PeerValues } from '../../../../server/answers/profile/find-peer-values.ts';
import type { RowLines } from '../../../../server/answers/profile/find-profile-lines.ts';
import {
  type RowSetting,
  toProfileIndicator,
  toProfileRow,
} from '../../../../server/answers/profile/to-profile-row.ts';
import { profileRowSchema } from '../../../../server/contract/profile.ts';
import { type AgeBand, ageBand } from '../../../../server/observation/age-band.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import {
  areas,
  catalogue,
  duties,
  england,
  extract,
  observation,
  surrey,
  westSussex,
} from '../../../support/answer-cases.ts';
import { holdings } from '../../../support/profile-figures.ts';

const known = listKnownIndicators(catalogue, [
  holdings('injury-admissions', [ageBand(0, 14)], { areaCodes: ['E92000001'] }),
]);
const extracts = new Map(
  ['real', 'made-up'].map((id) => [id, extract(id, { demonstration: id === 'made-up' })]),
);
const peers = {
  areaType: 'utla',
  codes: [['E10000032'], ['E10000030'], ['E06000063'], ['E06000064'], ['E08000038']],
} as const;
const of = (...values: readonly number[]): PeerValues => ({ values, figures: [] });

/** Values of years that follow one another, the last 2023/24, with limits 5 to either side. */
function figures(values: readonly number[], changes: Partial<StoredObservation> = {}): StoredObservation[] {
  return values.map((value, index) => {
    const start = 2024 - values.length + index;
    const label = `${start}/${String(start + 1).slice(2)}`;
    return observation(label, { value, lower95: value - 5, upper95: value + 5, ...changes });
  });
}

function line(
  role: 'area' | 'benchmark',
  observations: readonly StoredObservation[],
  age: AgeBand = ageBand(0, 14),
) {
  return {
    role,
    area: role === 'area' ? westSussex : england,
    sex: 'persons',
    age,
    category: null,
    observations,
  } as const;
}

function rowOf(lines: RowLines, peerValues: PeerValues | null, changes: Partial<RowSetting> = {}) {
  const [indicator] = known;
  if (!indicator) throw new Error('the catalogue of the tests is empty');
  const row = toProfileRow(lines, peerValues, {
    indicator,
    selection: { area: westSussex, benchmark: england, subjects: [], notHeld: [], partner: null },
    ground: { areas, extracts },
    benchmarkObservations: lines.benchmark?.observations ?? [],
    peers,
    duties,
    ...changes,
  });
  expect(profileRowSchema.parse(row)).toEqual(row);
  return row;
}

const besideEngland = (own: readonly StoredObservation[], other: readonly StoredObservation[]): RowLines => ({
  area: line('area', own),
  benchmark: line('benchmark', other),
});

const ofEngland = figures([80, 78, 76, 74, 72], { area: 'E92000001' });

describe('a row of a profile', () => {
  it('has the latest figure, the benchmark of the same period, trend, change, place and who is responsible', () => {
    const row = rowOf(besideEngland(figures([120, 115, 110, 100, 87]), ofEngland), of(87, 60, 70, 80, 95));
    expect(row).toMatchObject({
      key: 'injury-admissions|0-14',
      label: 'Hospital admissions for injury, ages 0 to 14 years',
      measure: {
        period: { label: '2023/24' },
        value: 87,
        comparison: 'worse',
        commissioner: 'local-authority',
      },
      benchmarkMeasure: { period: { label: '2023/24' }, value: 72 },
      recentTrend: { direction: 'decreasing', judgement: 'better' },
      changeOnYear: { from: { label: '2022/23' }, difference: -13, isMoreThanChance: true },
      peers: { inForce: 5, areas: 5, lowest: 60, median: 80, highest: 95, rank: 2 },
      commissions: 'Council',
      leads: 'Local authority',
      why: null,
    });
  });

  // 75 to 85 and 79 to 89 overlap, though 84 itself lies within 75 to 85 and 88 does not.
  it('beside another area than England is similar where the limits of both overlap', () => {
    const selection = { area: westSussex, benchmark: surrey, subjects: [], notHeld: [], partner: null };
    const beside = (value: number) =>
      rowOf(besideEngland(figures([80]), figures([value], { area: surrey.code })), null, { selection })
        .measure?.comparison;
    expect([beside(84), beside(88), beside(91)]).toEqual(['similar', 'similar', 'better']);
    const besideIt = rowOf(besideEngland(figures([80]), figures([88], { area: 'E92000001' })), null);
    expect(besideIt.measure?.comparison).toBe('better');
  });

  it('has no benchmark of another period', () => {
    const row = rowOf(besideEngland(figures([100, 87]), ofEngland.slice(0, 4)), null);
    expect(row.benchmarkMeasure).toBeNull();
    expect(row.measure?.comparison).toBe('not-compared');
  });

  it('says why it has no figure, and who leads all the same', () => {
    const row = rowOf(besideEngland([], []), null);
    expect(row).toMatchObject({
      measure: null,
      recentTrend: { direction: 'cannot-calculate' },
      changeOnYear: null,
      whyNoChange: 'No figure is held.',
      whyNoPeers: 'No figure is held for the area.',
      commissions: null,
      leads: 'The local authority leads on this outcome.',
    });
    expect(row.why).toContain('No figures are held for West Sussex (E10000032).');
  });

  it('says why it has no range', () => {
    const lines = besideEngland(figures([87]), ofEngland);
    expect(rowOf(lines, of(87, 60, 70)).whyNoPeers).toBe(
      'Only 3 of 5 upper-tier and unitary authorities have a value of 2023/24; a range needs 4.',
    );
    expect(rowOf(lines, of(87)).whyNoPeers).toContain('Only 1 of 5 upper-tier and unitary authorities has');
    expect(rowOf(lines, of()).whyNoPeers).toContain('None of 5 upper-tier and unitary authorities have');
    expect(rowOf(lines, null, { peers: null }).whyNoPeers).toBe(
      'No areas are known to be of the same kind as West Sussex.',
    );
    const alone = { areaType: 'utla', codes: [['E10000032']], why: 'No neighbours are held.' } as const;
    expect(rowOf(lines, of(87), { peers: alone }).whyNoPeers).toBe('No neighbours are held.');
  });

  it('sets no numbers of people beside each other', () => {
    const [indicator] = known;
    if (!indicator) throw new Error('the catalogue of the tests is empty');
    const people = { ...indicator, unit: { label: 'people', multiplier: 1, valueType: 'count' } } as const;
    const row = rowOf(besideEngland(figures([87]), ofEngland), of(1, 2, 3, 4), { indicator: people });
    expect(row.whyNoPeers).toBe('Numbers of areas of different size are not set beside each other.');
  });

  it('says nothing of an age that is all ages, and says who commissioned when two did', () => {
    const all = {
      area: line('area', figures([87], { age: ageBand(0, null) }), ageBand(0, null)),
      benchmark: null,
    };
    expect(rowOf(all, null)).toMatchObject({ label: 'Hospital admissions for injury', commissions: null });
    const before = { area: line('area', [observation('2014/15', { value: 87 })]), benchmark: null };
    expect(rowOf(before, null)).toMatchObject({
      measure: { commissioner: 'split', splitBecause: 'age' },
      commissions: 'Two commissioners: ages either side of 5',
    });
  });

  it('is marked as demonstration data where it or its benchmark is made up', () => {
    const made = figures([72], { area: 'E92000001', extract: 'made-up' });
    expect(rowOf(besideEngland(figures([87]), made), null).demonstration).toBe(true);
    expect(rowOf(besideEngland(figures([87]), ofEngland), null).demonstration).toBe(false);
  });

  it('names its indicator without what only the catalogue needs', () => {
    expect(known[0] && Object.keys(toProfileIndicator(known[0]))).toEqual([
      'id',
      'name',
      'shortName',
      'theme',
      'unit',
      'polarity',
    ]);
  });
});
