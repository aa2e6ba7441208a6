import {
  type ComparisonSelection,
  selectComparison,
} from '../../server/answers/comparison/comparison-selection.ts';
import { requireIndicator } from '../../server/answers/known-indicators.ts';
import { noMemberships } from '../../server/answers/known-memberships.ts';
import type { ComparisonQuestion, ComparisonRow } from '../../server/contract/comparison.ts';
import { ageBand } from '../../server/observation/age-band.ts';
import type { IndicatorHoldings } from '../../server/store/store.ts';
import { areas, catalogue, duties, period } from './answer-cases.ts';

/** Small literal selections and rows from which the parts of a comparison are tested. The figures are invented. */

export const holdings: IndicatorHoldings = {
  indicator: 'injury-admissions',
  name: 'Injuries',
  publisherId: '90284',
  multiplier: 10_000,
  ages: [ageBand(0, 14)],
  sexes: ['persons', 'male', 'female'],
  categoryTypes: [],
  areaCodes: ['E10000030', 'E10000032', 'E92000001'],
  firstPeriod: period('2022/23'),
  latestPeriod: period('2023/24'),
  observations: 4,
  extracts: ['real'],
};

/** The areas in force on 31 January 2026 of the small register: West Sussex and Surrey among the upper tier. */
export function select(
  changes: Partial<ComparisonQuestion> = {},
  held: readonly IndicatorHoldings[] = [holdings],
): ComparisonSelection {
  const question = { indicator: '90284', ...changes };
  const found = requireIndicator(question.indicator, catalogue, held);
  return selectComparison(question, found, areas, {
    today: '2026-01-31',
    duties,
    memberships: noMemberships,
  });
}

/** A row of West Sussex with a value of 87.1 that is worse than England, with the given changes. */
export function row(
  changes: Partial<Omit<ComparisonRow, 'measure' | 'area'>> & {
    readonly code?: string;
    readonly name?: string;
    readonly measure?: Partial<ComparisonRow['measure']>;
  } = {},
): ComparisonRow {
  const { code = 'E10000032', name = 'West Sussex', measure = {}, ...others } = changes;
  return {
    area: { code, name, type: 'utla' },
    measure: {
      period: { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' },
      value: 87.1,
      lower95: 84.1,
      upper95: 90.2,
      lower998: 82.4,
      upper998: 92,
      count: 1230,
      denominator: 141_200,
      missing: null,
      notes: [],
      method: 'published',
      comparison: others.comparison ?? 'worse',
      commissioner: 'local-authority',
      splitBecause: null,
      lead: null,
      extract: 'real',
      ...measure,
    },
    rank: 1,
    rankBefore: null,
    rankChange: null,
    comparison: 'worse',
    quintile: null,
    funnel: null,
    funnelWhy: 'A funnel needs two areas.',
    why: null,
    ...others,
  };
}

/** A row without a value. */
export const blankRow = (name: string, why: string): ComparisonRow =>
  row({
    code: `E0600000${name.length}`,
    name,
    rank: null,
    comparison: 'not-compared',
    why,
    measure: {
      value: null,
      lower95: null,
      upper95: null,
      lower998: null,
      upper998: null,
      count: null,
      missing: 'not-available',
    },
  });
