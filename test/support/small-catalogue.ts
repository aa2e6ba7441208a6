import type { Catalogue, CatalogueIndicator, PublisherIndicator } from '../../server/catalogue/catalogue.ts';
import { indexIndicators } from '../../server/catalogue/index-indicators.ts';
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

const indicators: readonly CatalogueIndicator[] = [
  {
    ...describe('injury-admissions', 'Hospital admissions for injury', 10_000),
    defaultAge: ageBand(0, 14),
    published: [published('90284', 0, 14), published('90285', 15, 24)],
  },
  { ...describe('ksi-casualties', 'Killed or seriously injured', 100_000), defaultAge: ageBand(0, 15) },
  { ...describe('homelessness-duty-owed', 'Households owed a duty', 1000), defaultAge: ageBand(0, null) },
  { ...describe('child-poverty-relative', 'Relative low income', 100), valueType: 'proportion' },
  {
    ...describe('child-poverty-hmrc', 'Low income families', 100),
    valueType: 'proportion',
    published: [published('10101', 0, 19)],
  },
];

/** A catalogue with the few areas and indicators that tests of ingest speak of, whatever the committed one holds. */
export const smallCatalogue: Catalogue = {
  indicators,
  areas: new Map([...inUse.map(toArea), toDorset()].map((area) => [area.code, area])),
  duties: [],
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
    polarity: 'low-is-good',
    defaultAge: ageBand(0, 15),
    leads: 'nobody',
    caveats: [],
    published: [],
  };
}

function published(publisherId: string, from: number, to: number): PublisherIndicator {
  return { publisherId, namePattern: null, age: ageBand(from, to) };
}

function toArea(code: string): Area {
  return { code, name: code, types: ['utla'], parent: null, validFrom: null, validTo: null, successors: [] };
}

/** A county whose code is no longer in use. */
function toDorset(): Area {
  return { ...toArea('E10000009'), name: 'Dorset', validTo: '2019-04-01', successors: ['E06000059'] };
}
