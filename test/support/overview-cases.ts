import type { KnownIndicator } from '../../server/answers/known-indicators.ts';
import { noMemberships } from '../../server/answers/known-memberships.ts';
import type { CatalogueIndicator } from '../../server/catalogue/catalogue.ts';
import type {
  OverviewAnswer,
  OverviewCell,
  OverviewColumn,
  OverviewRow,
} from '../../server/contract/overview.ts';
import type { Comparison } from '../../server/contract/parts.ts';
import type { IndicatorHoldings } from '../../server/store/store.ts';
import { areas, duties, injuries, period, poverty } from './answer-cases.ts';

/** What the tests of overviews stand on; every figure is invented. */

export function known(
  catalogued: CatalogueIndicator,
  holdings: Partial<IndicatorHoldings> | null,
): KnownIndicator {
  const { id, name, shortName, theme, unitLabel, multiplier, valueType, polarity, caveats } = catalogued;
  return {
    ...{ id, name, shortName, theme, polarity, caveats, catalogued, defined: null },
    unit: { label: unitLabel, multiplier, valueType },
    holdings: holdings && {
      indicator: id,
      name,
      publisherId: null,
      multiplier,
      ages: [catalogued.defaultAge],
      sexes: ['persons'],
      categoryTypes: [],
      areaCodes: ['E92000001', 'E10000032', 'E10000030'],
      firstPeriod: period('2022/23'),
      latestPeriod: period('2023/24'),
      observations: 6,
      extracts: ['real'],
      ...holdings,
    },
  };
}

export const injuriesHeld = known(injuries, {});
export const povertyUnheld = known(poverty, null);

export const setting = {
  indicators: [povertyUnheld, injuriesHeld],
  areas,
  today: '2026-01-31',
  duties,
  memberships: noMemberships,
};

export function column(changes: Partial<OverviewColumn> = {}): OverviewColumn {
  const { id, name, shortName, theme, polarity } = injuriesHeld;
  return {
    key: 'injury-admissions|0-14',
    label: 'Hospital admissions for injury, ages 0 to 14 years',
    indicator: { id, name, shortName, theme, unit: injuriesHeld.unit, polarity },
    age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
    period: { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' },
    benchmarkMeasure: measure({ value: 70 }),
    leads: ['Local authority'],
    valued: 2,
    demonstration: false,
    ...changes,
  };
}

export function measure(changes: Partial<OverviewCell['measure']> = {}): OverviewCell['measure'] {
  return {
    period: { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' },
    value: null,
    lower95: null,
    upper95: null,
    lower998: null,
    upper998: null,
    count: null,
    denominator: null,
    missing: changes.value == null ? 'not-available' : null,
    method: null,
    notes: [],
    comparison: 'not-compared',
    commissioner: 'local-authority',
    splitBecause: null,
    lead: null,
    extract: 'real',
    ...changes,
  };
}

/** An area with one cell of the column above. */
export function row(
  name: string,
  value: number | null,
  comparison: Comparison = 'not-compared',
  changes: Partial<OverviewCell> = {},
): OverviewRow {
  return {
    area: { code: `E1000000${name.length}`, name, type: 'utla' },
    cells: [
      {
        column: 'injury-admissions|0-14',
        measure: measure({ value, comparison }),
        isOfAnotherPeriod: false,
        why: value === null ? 'No figure is held for 2023/24.' : null,
        ...changes,
      },
    ],
  };
}

/** Three areas by one indicator beside England. */
export const threeAreas: OverviewAnswer = {
  storeVersion: 4,
  storeVersionAt: '2026-01-05T09:00:00.000Z',
  demonstration: false,
  question: {
    areaType: 'utla',
    parent: { code: 'E12000008', name: 'South East', type: 'region' },
    areas: null,
    indicators: null,
    benchmark: 'E92000001',
    sex: 'persons',
    sort: null,
  },
  partnerArea: null,
  benchmark: { code: 'E92000001', name: 'England', type: 'england' },
  themes: [{ theme: 'injury', name: 'Injury' }],
  columns: [column()],
  rows: [
    row('Kent', 90.04, 'worse'),
    row('Surrey', 50, 'better', {
      isOfAnotherPeriod: true,
      measure: measure({
        value: 50,
        comparison: 'better',
        period: { label: '2022/23', start: '2022-04-01', end: '2023-03-31', kind: 'financial' },
      }),
    }),
    row('Slough', null),
  ],
  leftOut: [
    {
      indicator: { ...column().indicator, id: 'child-poverty-relative', shortName: 'Children in low income' },
      age: null,
      label: 'Children in low income',
      why: 'No extract with figures has been brought in yet.',
    },
  ],
  headline: 'Kent: 1 of 1 figures worse than England',
  subtitle: '3 upper-tier authorities in South East beside England; persons; latest figures, of 2023/24',
  sentence: 'Overview of 3 upper-tier authorities in South East.',
  alternativeText: 'Table of 3 areas by 1 indicator and age. Beside England 2 figures: 1 worse, 1 better.',
  comparisonMethod: '95% confidence limits: each figure is compared with England.',
  periodNote: 'Each column shows the latest period in which one of these areas has a value.',
  limitsNote: 'Published limits.',
  caveats: [
    {
      text: 'First year of the pandemic',
      source: 'OHID',
      periods: ['2020/21'],
      areas: [],
      indicators: ['injury-admissions'],
    },
  ],
  provenance: [],
  why: null,
};

/** Four columns a theme, so that paper needs several tables; every figure is made up and says so. */
export const manyColumns: OverviewAnswer = (() => {
  const themes = ['injury', 'roads', 'poverty'];
  const columns = themes.flatMap((theme) =>
    [1, 2, 3, 4].map((place) =>
      column({
        key: `${theme}|${place}`,
        label: `Indicator ${place} of ${theme}`,
        indicator: { ...column().indicator, theme },
        demonstration: true,
      }),
    ),
  );
  const rows = Array.from({ length: 60 }, (_, place) => ({
    area: {
      code: `E060001${String(place).padStart(2, '0')}`,
      name: `Area ${place + 1}`,
      type: 'utla' as const,
    },
    cells: columns.map(({ key }) => ({
      column: key,
      measure: measure({ value: place, comparison: 'similar' }),
      isOfAnotherPeriod: false,
      why: null,
    })),
  }));
  const names = themes.map((theme) => ({ theme, name: theme }));
  return { ...threeAreas, demonstration: true, themes: names, columns, rows, leftOut: [] };
})();

/** Areas of which nothing is held. */
export const nothing: OverviewAnswer = {
  ...threeAreas,
  columns: [],
  themes: [],
  rows: threeAreas.rows.map(({ area }) => ({ area, cells: [] })),
  caveats: [],
  periodNote: '',
  comparisonMethod: '',
  why: 'No figure of these areas is held.',
};
