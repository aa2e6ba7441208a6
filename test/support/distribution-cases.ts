import type { MeasuredPeriod } from '../../server/answers/distribution/measure-areas.ts';
import { toDistributionPeriod } from '../../server/answers/distribution/to-distribution-period.ts';
import type { DistributionAnswer, DistributionPeriod } from '../../server/contract/distribution.ts';
import type { MissingReason } from '../../server/observation/missing.ts';
import { period } from './answer-cases.ts';

/** Small literal distributions from which charts, tables and files are tested. The figures are invented. */

/** A value, why there is none, or `not-held` where there is no row. */
export type Given = number | MissingReason | 'not-held';

const nothing = { lower95: null, upper95: null, lower998: null, upper998: null, method: null };

const toMeasure = (given: Given) => {
  if (given === 'not-held') return null;
  return typeof given === 'number'
    ? { ...nothing, value: given, missing: null }
    : { ...nothing, value: null, missing: given };
};

/** Areas A1, A2, … with these values in one period, beside England's. */
export function measured(
  label: string,
  values: readonly Given[],
  { benchmark = 'not-held', extracts = ['real'] }: { benchmark?: Given; extracts?: readonly string[] } = {},
): MeasuredPeriod {
  return {
    period: period(label),
    areas: values.map((given, place) => ({
      area: { code: `A${place + 1}`, name: `Area ${place + 1}`, type: 'utla' },
      measure: toMeasure(given),
    })),
    benchmark: toMeasure(benchmark),
    extracts: values.every((given) => given === 'not-held') ? [] : extracts,
  };
}

/** The same as it is answered, with Area 1 highlighted. */
export const answered = (
  each: MeasuredPeriod,
  breakBefore: string | null = null,
  highlight: readonly string[] = ['A1'],
): DistributionPeriod => toDistributionPeriod(each, highlight, breakBefore);

/** An answer of five areas in three years, of which one has too few values, with the given changes. */
export function distribution(changes: Partial<DistributionAnswer> = {}): DistributionAnswer {
  const periods = changes.periods ?? [
    answered(measured('2021/22', [10, 20, 30, 40, 100], { benchmark: 32 })),
    answered(measured('2022/23', [11, 'suppressed', 'not-held', 41, 'suppressed'], { benchmark: 31 })),
    answered(
      measured('2023/24', [12, 22, 32, 32, 42], { benchmark: 30, extracts: ['newer'] }),
      'Another release.',
    ),
  ];
  return {
    storeVersion: 3,
    storeVersionAt: '2026-01-03T09:00:00.000Z',
    demonstration: false,
    question: {
      indicator: 'injury-admissions',
      areaType: 'utla',
      parent: null,
      areas: null,
      period: 'latest',
      sex: 'persons',
      age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
      benchmark: 'E92000001',
      highlight: ['A1'],
    },
    partnerArea: null,
    indicator: {
      id: 'injury-admissions',
      name: 'Hospital admissions caused by injuries in children and young people',
      shortName: 'Hospital admissions for injury',
      theme: 'injury',
      unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
      polarity: 'low-is-good',
    },
    areas: [1, 2, 3, 4, 5].map((number) => ({ code: `A${number}`, name: `Area ${number}`, type: 'utla' })),
    benchmark: { code: 'E92000001', name: 'England', type: 'england' },
    highlighted: [{ code: 'A1', name: 'Area 1', type: 'utla' }],
    marked: periods.at(-1)?.period ?? null,
    otherPeriods: [],
    change: null,
    headline: 'Half of areas between 22.0 and 32.0 per 10,000, 2023/24',
    subtitle: 'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons; 5 areas and England',
    sentence: 'How areas are spread.',
    alternativeText: '2 box plots of up to 5 areas, per 10,000.',
    changeNote: 'The gap is not said.',
    missingNote: 'Areas without a value are in no box: 2 areas suppressed.',
    areasNote: null,
    boxNote: 'Half of the areas lie within the box.',
    periodNote: null,
    highlightNote: null,
    caveats: [],
    provenance: ['real', 'newer'].map((extract) => ({
      extract,
      publisher: 'Office for Health Improvement and Disparities',
      source: `Office for Health Improvement and Disparities, ${extract}.csv`,
      fileName: `${extract}.csv`,
      sha256: 'ab'.repeat(32),
      released: '2025-03-04',
      releasedStated: true,
      receivedAt: '2026-01-02T09:00:00.000Z',
      licence: 'Open Government Licence v3.0',
      demonstration: false,
    })),
    why: null,
    ...changes,
    periods,
  };
}
