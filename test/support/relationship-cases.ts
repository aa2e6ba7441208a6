import type { Pairing } from '../../server/answers/relationship/pair-areas.ts';
import type { RelationshipSelection } from '../../server/answers/relationship/relationship-selection.ts';
import { ageBand } from '../../server/observation/age-band.ts';
import type { IndicatorHoldings } from '../../server/store/store.ts';
import { period } from './answer-cases.ts';
import { holdings, row, select } from './comparison-cases.ts';

/** Six areas from which relationships are tested, and a selection of the small register. All figures are invented. */

/** Per cent and per 10,000; in R: x <- c(10, 20, 30, 40, 15, 35); y <- c(60, 80, 70, 90, 75, 85) */
export const sixPairs: readonly (readonly [x: number, y: number])[] = [
  [10, 60],
  [20, 80],
  [30, 70],
  [40, 90],
  [15, 75],
  [35, 85],
];

/** Areas with these pairs of figures, the first called Area 1. */
export function pairingsOf(pairs: readonly (readonly [x: number, y: number])[]): Pairing[] {
  return pairs.map(([x, y], place) => {
    const { area, measure } = row({ code: `E0600000${place + 1}`, name: `Area ${place + 1}` });
    return {
      area,
      x: { ...measure, value: x, extract: 'poverty' },
      y: { ...measure, value: y },
      isNamed: false,
    };
  });
}

export const povertyHoldings: IndicatorHoldings = {
  ...holdings,
  indicator: 'child-poverty-relative',
  name: 'Children in relative low income families',
  publisherId: '93700',
  multiplier: 100,
  ages: [ageBand(0, 15)],
  sexes: ['persons'],
  extracts: ['poverty'],
};

/** Injuries against poverty in the upper-tier authorities of the small register. */
export function selectionWith(changes: Partial<RelationshipSelection> = {}): RelationshipSelection {
  const y = select({ benchmark: 'none' });
  const x = select({ indicator: '93700', benchmark: 'none' }, [povertyHoldings]);
  return {
    x,
    y,
    areaType: 'utla',
    parent: null,
    areas: y.areas,
    named: [],
    period: null,
    acceptPeriods: 'same',
    ...changes,
  };
}

/** The same days, and a calendar year beside the financial year that shares most of its days. */
export const samePeriods = {
  x: period('FYE 2015'),
  y: period('2014/15'),
  isSame: true,
  sharedDays: 365,
} as const;
export const nearPeriods = {
  x: period('2014'),
  y: period('2014/15'),
  isSame: false,
  sharedDays: 275,
} as const;
