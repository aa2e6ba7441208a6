import { ageBand } from '../../server/observation/age-band.ts';
import type { Entry, NeighbourList } from '../../server/observation/entry.ts';
import type { ExtractInStore } from '../../server/observation/extract.ts';
import type { Observation } from '../../server/observation/observation.ts';
import { area, catalogue, extract, observation } from './answer-cases.ts';
import type { Filling } from './filled-store.ts';

/** Five authorities whose children and poverty are small enough to work distances out by hand. The figures are invented. */

export const places = {
  ashby: area('E10000011', 'Ashby', ['utla']),
  barton: area('E10000012', 'Barton', ['utla']),
  corby: area('E10000013', 'Corbyshire', ['utla']),
  denton: area('E10000014', 'Denton', ['utla']),
  elton: area('E10000015', 'Elton', ['utla']),
  england: area('E92000001', 'England', ['england']),
  /** Replaced one for one by Elton's code of today. */
  eltonBefore: area('E10000016', 'Elton', ['utla'], { validTo: '2023-04-01', successors: ['E10000015'] }),
  /** Divided, so that no one area took its place. */
  fenshire: area('E10000017', 'Fenshire', ['utla'], {
    validTo: '2023-04-01',
    successors: ['E10000011', 'E10000012'],
  }),
};

export const neighbourAreas = new Map(Object.values(places).map((each) => [each.code, each]));

export const neighbourCatalogue = { ...catalogue, areas: neighbourAreas };

/** Poverty in per cent and children under 16, in the order Ashby, Barton, Corbyshire, Denton, Elton. */
const figures = [
  ['E10000011', 5, 1000],
  ['E10000012', 7, 2000],
  ['E10000013', 9, 4000],
  ['E10000014', 11, 8000],
  ['E10000015', 8, 2000],
] as const;

export const povertyFigures: readonly Observation[] = figures.map(([code, value, denominator]) =>
  observation('2023/24', {
    indicator: 'child-poverty-relative',
    area: code,
    age: ageBand(0, 15),
    value,
    denominator,
    missing: null,
  }),
);

const indicators = [
  {
    id: 'child-poverty-relative',
    publisherId: '93700',
    name: 'Children in relative low income families',
    multiplier: 100,
    ages: [ageBand(0, 15)],
  },
];

/** An extract of poverty, with the changes given. */
export const povertyExtract = (id: string, changes: Partial<ExtractInStore> = {}): ExtractInStore =>
  extract(id, { publisher: 'Department for Work and Pensions', indicators, ...changes });

export const povertyFilling: Filling = {
  extract: povertyExtract('poverty'),
  observations: povertyFigures,
};

/** Ashby's list in a published set, with the changes given. */
export function neighbourEntry(changes: Partial<NeighbourList> = {}): Entry<'neighbours'> {
  const body: NeighbourList = {
    area: 'E10000011',
    set: 'Example neighbours',
    published: '2024-03-01',
    source: 'An institute, from 40 measures',
    neighbours: [
      { code: 'E10000014', rank: 1, distance: 0.0352, closeness: 'Very close' },
      { code: 'E10000016', rank: 2, distance: 0.0513, closeness: 'Close' },
    ],
    ...changes,
  };
  return { kind: 'neighbours', key: `${body.set.toLowerCase()}|${body.area}`, body, line: 2 };
}
