import { ageBand } from '../../server/observation/age-band.ts';
import type { StoredObservation } from '../../server/store/store.ts';
import { extract, observation } from './answer-cases.ts';
import type { Filling } from './filled-store.ts';
import { sixPairs } from './relationship-cases.ts';

/**
 * Injuries, poverty, road casualties and homelessness of six unitary authorities of the North East, a county and one of
 * its districts, to be brought under the committed catalogue. All figures are invented.
 */

export const sixCodes = [1, 2, 3, 4, 5, 47].map((number) => `E060000${String(number).padStart(2, '0')}`);
export const suppressedCode = 'E06000057';
export const countyCode = 'E10000032';
export const districtCode = 'E07000223';

type Changes = Partial<StoredObservation>;

const injury = (label: string, area: string, changes: Changes) => observation(label, { area, ...changes });

const poverty = (label: string, area: string, value: number): StoredObservation =>
  observation(label, {
    indicator: 'child-poverty-relative',
    area,
    age: ageBand(0, 15),
    value,
    extract: 'poverty',
    notes: area === 'E06000001' ? ['Provisional'] : [],
  });

const roads = (label: string, area: string, value: number): StoredObservation =>
  observation(label, { indicator: 'ksi-casualties', area, age: ageBand(0, 15), value, extract: 'roads' });

const homeless = (label: string, area: string, value: number): StoredObservation =>
  observation(label, {
    indicator: 'homelessness-accepted',
    area,
    age: ageBand(0, null),
    value,
    extract: 'homeless',
  });

const x = (place: number) => sixPairs[place]?.[0] ?? 0;
const y = (place: number) => sixPairs[place]?.[1] ?? 0;

function of(id: string, indicator: string, age: ReturnType<typeof ageBand>, periods: readonly string[]) {
  const indicators = [{ id: indicator, publisherId: null, name: indicator, multiplier: null, ages: [age] }];
  return extract(id, { indicators, periods: [...periods] });
}

export const relatedFillings: readonly Filling[] = [
  {
    extract: extract('real', { periods: ['2014/15', '2015/16'] }),
    observations: [
      ...sixCodes.map((code, place) => injury('2014/15', code, { value: y(place) })),
      injury('2014/15', suppressedCode, { missing: 'suppressed', notes: ['Small numbers'] }),
      injury('2014/15', countyCode, { value: 87 }),
      // A later year in which only two areas have a value.
      ...sixCodes.slice(0, 2).map((code) => injury('2015/16', code, { value: 70 })),
    ],
  },
  {
    extract: of('poverty', 'child-poverty-relative', ageBand(0, 15), ['FYE 2015', 'FYE 2016']),
    observations: [
      ...sixCodes.map((code, place) => poverty('FYE 2015', code, x(place))),
      ...[suppressedCode, countyCode].map((code) => poverty('FYE 2015', code, 12)),
      ...sixCodes.map((code, place) => poverty('FYE 2016', code, x(place))),
    ],
  },
  {
    extract: of('roads', 'ksi-casualties', ageBand(0, 15), ['2014']),
    observations: sixCodes.map((code, place) => roads('2014', code, 20 + 2 * x(place))),
  },
  {
    extract: of('homeless', 'homelessness-accepted', ageBand(0, null), ['2014/15']),
    observations: [...sixCodes, districtCode].map((code, place) => homeless('2014/15', code, 1 + place)),
  },
];
