import type { Catalogue, CatalogueIndicator } from '../../server/catalogue/catalogue.ts';
import { indexIndicators } from '../../server/catalogue/index-indicators.ts';
import { ageBand } from '../../server/observation/age-band.ts';
import type { Area, AreaType } from '../../server/observation/area.ts';
import type { Duty } from '../../server/observation/duty.ts';
import type { ExtractInStore } from '../../server/observation/extract.ts';
import { parsePeriod } from '../../server/observation/parse-period.ts';
import type { Period } from '../../server/observation/period.ts';
import type { StoredObservation } from '../../server/store/store.ts';

/** Small literal nouns from which the answers are tested. The figures are invented unless a test says otherwise. */

export function area(
  code: string,
  name: string,
  types: readonly AreaType[],
  changes: Partial<Area> = {},
): Area {
  const parent = null;
  return { code, name, types, parent, validFrom: null, validTo: null, successors: [], ...changes };
}

export const england = area('E92000001', 'England', ['england']);
export const southEast = area('E12000008', 'South East', ['region'], { parent: 'E92000001' });
export const westSussex = area('E10000032', 'West Sussex', ['utla'], { parent: 'E12000008' });
export const surrey = area('E10000030', 'Surrey', ['utla'], { parent: 'E12000008' });
export const adur = area('E07000223', 'Adur', ['ltla'], { parent: 'E10000032' });
export const cumbria = area('E10000006', 'Cumbria', ['utla'], {
  validTo: '2023-04-01',
  successors: ['E06000063', 'E06000064'],
});
export const cumberland = area('E06000063', 'Cumberland', ['utla', 'ltla'], { validFrom: '2023-04-01' });
export const westmorland = area('E06000064', 'Westmorland and Furness', ['utla', 'ltla'], {
  validFrom: '2023-04-01',
});

/** Only its code changed, with a small change of boundary. */
export const barnsleyBefore = area('E08000016', 'Barnsley', ['utla', 'ltla'], {
  validTo: '2025-04-01',
  successors: ['E08000038'],
});
export const barnsley = area('E08000038', 'Barnsley', ['utla', 'ltla'], { validFrom: '2025-04-01' });

export const areas: ReadonlyMap<string, Area> = new Map(
  [
    ...[england, southEast, westSussex, surrey, adur, cumbria, cumberland, westmorland],
    ...[barnsleyBefore, barnsley],
  ].map((each) => [each.code, each]),
);

export const injuries: CatalogueIndicator = {
  id: 'injury-admissions',
  name: 'Hospital admissions caused by injuries in children and young people',
  shortName: 'Hospital admissions for injury',
  theme: 'injury',
  definition: 'Emergency admissions for injury per 10,000 residents.',
  source: 'Office for Health Improvement and Disparities',
  sourceUrl: null,
  unitLabel: 'per 10,000',
  multiplier: 10_000,
  valueType: 'crude-rate',
  denominator: 'population',
  polarity: 'low-is-good',
  defaultAge: ageBand(0, 14),
  leads: 'The local authority leads on this outcome.',
  smallCountsMaskedSince: null,
  caveats: [
    { text: 'First year of the pandemic.', source: 'OHID', from: '2020-04-01', to: '2021-04-01', areas: [] },
    { text: 'Counts are rounded.', source: 'NHS England', from: null, to: null, areas: [] },
  ],
  published: [
    { publisherId: '90284', namePattern: null, age: ageBand(0, 14) },
    { publisherId: '90285', namePattern: null, age: ageBand(15, 24) },
  ],
};

export const poverty: CatalogueIndicator = {
  ...injuries,
  id: 'child-poverty-relative',
  name: 'Children in relative low income families',
  shortName: 'Children in relative low income',
  theme: 'poverty',
  unitLabel: '%',
  multiplier: 100,
  valueType: 'proportion',
  denominator: null,
  defaultAge: ageBand(0, 15),
  caveats: [],
  published: [{ publisherId: '93700', namePattern: null, age: ageBand(0, 15) }],
};

const primaryCareTrust = {
  body: 'primary-care-trust',
  name: 'Primary care trust',
  from: null,
  to: '2013-04-01',
} as const;
const nhsEngland = {
  body: 'nhs-england',
  name: 'NHS England',
  from: '2013-04-01',
  to: '2015-10-01',
} as const;
const council = { body: 'local-authority', name: 'Local authority', to: null } as const;
const commission = { relation: 'commissions', theme: 'injury', tier: null, source: 'law' } as const;

export const duties: readonly Duty[] = [
  ...[
    { ageFrom: 0, ageTo: 4 },
    { ageFrom: 5, ageTo: 19 },
  ].map((piece): Duty => ({ ...commission, ...primaryCareTrust, ...piece })),
  { ...commission, ...nhsEngland, ageFrom: 0, ageTo: 4 },
  { ...commission, ...council, from: '2013-04-01', ageFrom: 5, ageTo: 19 },
  { ...commission, ...council, from: '2015-10-01', ageFrom: 0, ageTo: 4 },
  {
    relation: 'leads',
    theme: 'injury',
    body: 'local-authority',
    name: 'Local authority',
    tier: 'utla',
    ageFrom: null,
    ageTo: null,
    from: '2013-04-01',
    to: null,
    source: 'law',
  },
];

export const catalogue: Catalogue = {
  indicators: [injuries, poverty],
  areas,
  duties,
  organisations: [],
  partners: [],
  causes: [],
  costs: [],
  audiences: [],
  strategies: [],
  ...indexIndicators([injuries, poverty]),
};

/** A period as publishers write it. */
export function period(label: string): Period {
  const read = parsePeriod(label);
  if (!read) throw new Error(`unknown period: ${label}`);
  return read;
}

/** An observation of persons aged 0 to 14 in West Sussex with the given changes. */
export function observation(label: string, changes: Partial<StoredObservation> = {}): StoredObservation {
  return {
    indicator: 'injury-admissions',
    area: 'E10000032',
    period: period(label),
    sex: 'persons',
    age: ageBand(0, 14),
    category: null,
    value: null,
    lower95: null,
    upper95: null,
    lower998: null,
    upper998: null,
    count: null,
    denominator: null,
    missing: changes.value === undefined || changes.value === null ? 'not-available' : null,
    notes: [],
    line: 2,
    extract: 'real',
    ...changes,
  };
}

/** An accepted extract of the real sort. */
export function extract(id: string, changes: Partial<ExtractInStore> = {}): ExtractInStore {
  return {
    id,
    layout: 'fingertips',
    publisher: 'Office for Health Improvement and Disparities',
    fileName: `${id}.csv`,
    sha256: id,
    bytes: 1000,
    receivedAt: '2026-01-02T09:00:00.000Z',
    receivedBy: 'test',
    released: '2025-03-04',
    releasedStated: true,
    rowsRead: 10,
    rowsAccepted: 10,
    entries: 0,
    warnings: [],
    indicators: [
      {
        id: 'injury-admissions',
        publisherId: '90284',
        name: injuries.name,
        multiplier: 10_000,
        ages: [ageBand(0, 14)],
      },
    ],
    areas: 2,
    periods: ['2022/23', '2023/24'],
    licence: 'Open Government Licence v3.0',
    policy: 'published-open',
    demonstration: false,
    dependsOn: [],
    status: 'accepted',
    observationsShown: 10,
    supersedes: [],
    acceptedAtVersion: 1,
    ...changes,
  };
}
