import type { Division, DivisionGroup } from '../../server/answers/inequality/gather-divisions.ts';
import type { InequalitySelection } from '../../server/answers/inequality/inequality-selection.ts';
import type { GroupInPeriod } from '../../server/answers/inequality/slope-of-period.ts';
import type { KnownIndicator } from '../../server/answers/known-indicators.ts';
import { toTrendSeries } from '../../server/answers/trend/to-trend-series.ts';
import type { TrendPoint } from '../../server/contract/trend.ts';
import { ageBand } from '../../server/observation/age-band.ts';
import type { Observation } from '../../server/observation/observation.ts';
import type { StoredObservation } from '../../server/store/store.ts';
import { duties, england, extract, observation } from './answer-cases.ts';
import { financialYear, point } from './trend-answers.ts';
import { knownIndicator, trendSelection } from './trend-selections.ts';

/** Small literal groups by deprivation, from which the answers about inequality are tested. */

export const decileType = 'County & UA deprivation deciles in England (IMD2019, 4/23 geography)';
export const quintileType = 'Deprivation quintile';

/** As Fingertips names its tenths, from the most deprived. */
export const decileNames = [
  'Most deprived decile (IMD2019)',
  'Second most deprived decile (IMD2019)',
  'Third more deprived decile (IMD2019)',
  'Fourth more deprived decile (IMD2019)',
  'Fifth more deprived decile (IMD2019)',
  'Fifth less deprived decile (IMD2019)',
  'Fourth less deprived decile (IMD2019)',
  'Third less deprived decile (IMD2019)',
  'Second least deprived decile (IMD2019)',
  'Least deprived decile (IMD2019)',
];

/** As an extract of admissions names its fifths. */
export const quintileNames = ['1 (most deprived)', '2', '3', '4', '5 (least deprived)'];

/**
 * Fingertips 90284, England, persons aged 0 to 14, 2023/24, by tenth of upper-tier authorities (release of 2024): value,
 * 95% limits, count, denominator.
 */
export const publishedTenths = [
  [83.40796, 81.68656, 85.17568, 8830, 1_058_652],
  [77.01356, 74.88448, 79.12616, 5100, 662_221],
  [73.90496, 72.0486, 75.74823, 6170, 834_856],
  [75.56718, 73.68511, 77.43608, 6275, 830_387],
  [72.97075, 71.26087, 74.71129, 6915, 947_640],
  [81.30432, 79.34085, 83.27898, 6590, 810_535],
  [71.14499, 69.69818, 72.58349, 9390, 1_319_840],
  [63.39969, 62.00846, 64.83079, 7800, 1_230_290],
  [68.82031, 67.47329, 70.18746, 9930, 1_442_888],
  [65.33877, 63.59708, 67.14143, 5260, 805_035],
] as const;

/** The same as groups of a period. */
export const publishedGroups: readonly GroupInPeriod[] = publishedTenths.map(
  ([value, lower95, upper95, count, denominator], at) =>
    group(at + 1, { value, lower95, upper95, count, denominator }),
);

/** A group of 2023/24 with limits 1 below and above its value and a population of 1,000, but for the changes. */
export function group(quantile: number, changes: Partial<TrendPoint> = {}): GroupInPeriod {
  const value = changes.value === undefined ? 10 : changes.value;
  const made = point(financialYear(2023), value ?? 'suppressed', 1);
  return {
    label: `Group ${quantile}`,
    quantile,
    point: { ...made, denominator: 1000, count: null, ...changes },
  };
}

/** A figure of England, persons aged 0 to 14, in one group. */
export function inGroup(
  label: string,
  category: Observation['category'],
  changes: Partial<StoredObservation> = {},
): StoredObservation {
  return observation(label, { area: england.code, category, ...changes });
}

/** A group with the figures of its line measured. */
export function measuredGroup(
  quantile: number | null,
  observations: readonly StoredObservation[],
  changes: Partial<DivisionGroup> = {},
): DivisionGroup {
  const [first] = observations;
  const line = {
    role: 'area' as const,
    area: england,
    sex: first?.sex ?? ('persons' as const),
    age: ageBand(0, 14),
    category: first?.category ?? null,
    observations,
  };
  const extracts = new Map([['real', extract('real')]]);
  const series = toTrendSeries(line, {
    indicator: knownIndicator(),
    benchmarkObservations: [],
    duties,
    extracts,
  });
  return {
    label: first?.category?.value ?? `Group ${quantile} of 5`,
    shortLabel: quantile === 1 ? 'Most deprived' : quantile === 5 ? 'Least deprived' : String(quantile),
    quantile,
    sex: line.sex,
    category: line.category,
    measured: first ? { line, series } : null,
    ...changes,
  };
}

/** Fifths of England, of equal populations, with the values 10, 8, 6, 4 and 2 in each period. */
export function fifths(labels: readonly string[], values: readonly number[] = [10, 8, 6, 4, 2]): Division {
  const groups = values.map((value, at) =>
    measuredGroup(
      at + 1,
      labels.map((label) =>
        inGroup(
          label,
          { type: quintileType, value: quintileNames[at] ?? '' },
          {
            value,
            lower95: value * 0.9,
            upper95: value * 1.1,
            count: value,
            denominator: 10_000,
          },
        ),
      ),
    ),
  );
  return { type: quintileType, groups, wholePeriods: labels, unplaced: [] };
}

/** England by deprivation, the latest period. */
export function inequalitySelection(
  changes: Partial<InequalitySelection> = {},
  indicator: KnownIndicator = knownIndicator(),
): InequalitySelection {
  return {
    by: 'deprivation',
    area: england,
    categoryType: null,
    period: null,
    trend: trendSelection({ indicator, areas: [england], benchmark: england, by: 'category' }),
    ...changes,
  };
}
