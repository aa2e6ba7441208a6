import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import type { CauseGroup } from '../../server/contract/causes.ts';
import type { TrendPoint } from '../../server/contract/trend.ts';
import { ageBand } from '../../server/observation/age-band.ts';
import { causeType, NO_CAUSE } from '../../server/observation/cause-categories.ts';
import type { StoredObservation } from '../../server/store/store.ts';
import { catalogue, extract, observation, period } from './answer-cases.ts';
import type { Filling } from './filled-store.ts';

const { causes, costs } = loadCatalogue();

/** The small catalogue of the answers, with the causes and the costs of the committed one. */
export const causesCatalogue: Catalogue = { ...catalogue, causes, costs };

/** Residents aged 0 to 4 of the invented figures: round numbers, so that rates can be worked out in the head. */
const PEOPLE = { E10000032: 40_000, E92000001: 2_000_000 } as const;

/** A count of children under 5 by first external cause; of all admissions where no cause is named; null is suppressed. */
export function causeCount(
  label: string,
  area: keyof typeof PEOPLE,
  cause: string | null,
  count: number | null,
  changes: Partial<StoredObservation> = {},
): StoredObservation {
  return observation(label, {
    area,
    age: ageBand(0, 4),
    category: cause === null ? null : { type: causeType('first'), value: cause },
    count,
    denominator: PEOPLE[area],
    missing: count === null ? 'suppressed' : 'not-available',
    ...changes,
  });
}

const inCategory = (
  label: string,
  area: keyof typeof PEOPLE,
  type: string,
  value: string,
  count: number | null,
) => causeCount(label, area, null, count, { category: { type, value } });

/**
 * Invented figures of West Sussex and England. West Sussex in 2023/24: 200 falls (50 per 10,000), 60 poisonings (15),
 * 20 in transport (5), too few drownings to show, none by forces of nature, 40 without an external cause (10), 325
 * admissions in all (81.25). England: 8,000 falls (40), 3,000 poisonings (15), 1,600 in transport (8), 15,000 in all (75).
 */
export const causesFilling: Filling = {
  extract: extract('causes', { fileName: 'causes.csv' }),
  observations: [
    causeCount('2023/24', 'E10000032', 'Falls', 200),
    causeCount('2023/24', 'E10000032', 'Accidental poisoning', 60),
    causeCount('2023/24', 'E10000032', 'Transport', 20),
    causeCount('2023/24', 'E10000032', 'Drowning and submersion', null),
    causeCount('2023/24', 'E10000032', 'Forces of nature', 0),
    causeCount('2023/24', 'E10000032', NO_CAUSE, 40),
    causeCount('2023/24', 'E10000032', null, 325),
    causeCount('2022/23', 'E10000032', 'Falls', 120),
    causeCount('2022/23', 'E10000032', 'Accidental poisoning', 60),
    causeCount('2022/23', 'E10000032', null, 300),
    inCategory('2023/24', 'E10000032', 'Transport (first external cause)', 'Pedestrian', 10),
    inCategory('2023/24', 'E10000032', 'Length of stay, Falls (first external cause)', 'A day or less', 150),
    inCategory('2023/24', 'E10000032', 'Length of stay, Falls (first external cause)', '2 days or more', 50),
    inCategory('2023/24', 'E10000032', 'Cause (any position)', 'Falls', 230),
    inCategory('2023/24', 'E10000032', 'Cause (any position)', 'Accidental poisoning', 110),
    inCategory('2023/24', 'E10000032', 'Intent (first external cause)', 'Unintentional', 260),
    inCategory('2023/24', 'E10000032', 'Intent (first external cause)', 'Assault', 25),
    inCategory('2023/24', 'E10000032', 'Nights in hospital', 'Zero nights', 180),
    inCategory('2023/24', 'E10000032', 'Nights in hospital', 'One night or more', 120),
    inCategory('2022/23', 'E10000032', 'Nights in hospital', 'Zero nights', null),
    inCategory('2022/23', 'E10000032', 'Nights in hospital', 'One night or more', 150),
    causeCount('2023/24', 'E92000001', 'Falls', 8000),
    causeCount('2023/24', 'E92000001', 'Accidental poisoning', 3000),
    causeCount('2023/24', 'E92000001', 'Transport', 1600),
    causeCount('2023/24', 'E92000001', null, 15_000),
    causeCount('2014/15', 'E10000032', 'Falls', 100),
  ],
};

/** A point of a group in 2023/24, with the given changes. */
export function causePoint(changes: Partial<TrendPoint> = {}): TrendPoint {
  return {
    period: { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' },
    value: 50,
    lower95: 45,
    upper95: 55,
    lower998: 42,
    upper998: 58,
    count: 200,
    denominator: 40_000,
    missing: null,
    notes: [],
    method: 'byar',
    comparison: 'worse',
    commissioner: 'local-authority',
    splitBecause: null,
    lead: null,
    extract: 'causes',
    ...changes,
  };
}

/** A group of falls with the given changes. */
export function causeGroup(changes: Partial<CauseGroup> = {}): CauseGroup {
  return {
    key: 'falls',
    label: 'Falls',
    codes: 'W00-W19',
    category: { type: causeType('first'), value: 'Falls' },
    kind: 'cause',
    group: null,
    isUnderFivesPriority: true,
    rank: 1,
    measure: causePoint(),
    why: null,
    benchmarkMeasure: null,
    changeOnYear: null,
    whyNoChange: null,
    difference: null,
    whyNoDifference: null,
    history: [],
    share: 0.5,
    whyNoShare: null,
    cost: null,
    whyNoCost: null,
    parts: [],
    ...changes,
  };
}

/** A group that is suppressed. */
export const suppressedGroup = causeGroup({
  key: 'drowning',
  label: 'Drowning and submersion',
  rank: null,
  measure: causePoint({ value: null, lower95: null, upper95: null, count: null, missing: 'suppressed' }),
  share: null,
});

/** The period that the invented figures are shown for. */
export const shownPeriod = period('2023/24');

/** A group of causes without a figure. */
export const unmeasuredCause: CauseGroup = {
  key: 'inanimate-forces',
  label: 'Inanimate mechanical forces',
  codes: 'W20-W49',
  category: { type: 'First external cause', value: 'inanimate-forces' },
  kind: 'cause',
  group: null,
  isUnderFivesPriority: false,
  rank: 1,
  measure: null,
  why: null,
  benchmarkMeasure: null,
  changeOnYear: null,
  whyNoChange: null,
  difference: null,
  whyNoDifference: null,
  history: [],
  share: 0.25,
  whyNoShare: null,
  cost: null,
  whyNoCost: null,
  parts: [],
};
