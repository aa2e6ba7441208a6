import type { Catalogue, CatalogueIndicator, PublisherIndicator } from '../../server/catalogue/catalogue.ts';
import { indexIndicators } from '../../server/catalogue/index-indicators.ts';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import { ageBand } from '../../server/observation/age-band.ts';
import type { Area } from '../../server/observation/area.ts';

const inUse = [
  'E92000001',
  'E12000001',
  'E12000007',
  'E06000001',
  'E06000002',
  'E06000003',
  'E06000004',
  'E06000005',
  'E06000006',
  'E06000007',
  'E06000008',
  'E06000009',
  'E06000017',
  'E06000043',
  'E06000046',
  'E06000053',
  'E10000030',
  'E10000032',
];

/** The names by which publishers give totals; every other area is called by its code. */
const names: ReadonlyMap<string, string> = new Map([
  ['E92000001', 'England'],
  ['E12000007', 'London'],
]);

const indicators: readonly CatalogueIndicator[] = [
  {
    ...describe('injury-admissions', 'Hospital admissions for injury', 10_000),
    defaultAge: ageBand(0, 14),
    published: [published('90284', 0, 14), published('90285', 15, 24)],
  },
  { ...describe('ksi-casualties', 'Killed or seriously injured', 100_000), defaultAge: ageBand(0, 15) },
  { ...describe('homelessness-duty-owed', 'Households owed a duty', 1000), defaultAge: ageBand(0, null) },
  describe('homelessness-duty-owed-children', 'Families owed a duty', 1000),
  describe('homelessness-accepted', 'Households accepted as homeless', 1000),
  { ...describe('child-poverty-relative', 'Relative low income', 100), valueType: 'proportion' },
  { ...describe('child-poverty-absolute', 'Absolute low income', 100), valueType: 'proportion' },
  {
    ...describe('child-poverty-hmrc', 'Low income families', 100),
    valueType: 'proportion',
    published: [published('10101', 0, 19)],
  },
  { ...describe('population', 'Resident population', 1), valueType: 'count', defaultAge: ageBand(0, null) },
];

/** A catalogue with the few areas and indicators that tests of ingest speak of, whatever the committed one holds. */
export const smallCatalogue: Catalogue = {
  indicators,
  areas: new Map([...inUse.map(toArea), toDorset()].map((area) => [area.code, area])),
  duties: [],
  organisations: [],
  partners: [],
  causes: loadCatalogue().causes,
  costs: [],
  audiences: [],
  strategies: [],
  ...indexIndicators(indicators),
};

function describe(id: string, name: string, multiplier: number): CatalogueIndicator {
  return {
    id,
    name,
    shortName: name,
    theme: 'injury',
    definition: name,
    source: 'test',
    sourceUrl: null,
    unitLabel: `per ${multiplier}`,
    multiplier,
    valueType: 'crude-rate',
    denominator: null,
    polarity: 'low-is-good',
    defaultAge: ageBand(0, 15),
    leads: 'nobody',
    smallCountsMaskedSince: null,
    caveats: [],
    published: [],
  };
}

function published(publisherId: string, from: number, to: number): PublisherIndicator {
  return { publisherId, namePattern: null, age: ageBand(from, to) };
}

function toArea(code: string): Area {
  return {
    code,
    name: names.get(code) ?? code,
    types: ['utla'],
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
  };
}

/** A county whose code is no longer in use. */
function toDorset(): Area {
  return { ...toArea('E10000009'), name: 'Dorset', validTo: '2019-04-01', successors: ['E06000059'] };
}
