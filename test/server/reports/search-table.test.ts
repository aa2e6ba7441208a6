import { expect, it } from 'vitest';
import type { SearchAnswer, SearchResult } from '../../../server/contract/search.ts';
import { searchFileName } from '../../../server/reports/search-file-name.ts';
import { searchTable } from '../../../server/reports/search-table.ts';
import { asCsv } from '../../support/as-csv.ts';

const searchCsv = asCsv(searchTable);

const westSussex: SearchResult = {
  kind: 'area',
  id: 'E10000032',
  name: 'West Sussex',
  detail: 'Upper-tier or unitary authority, E10000032',
  note: null,
  foundBy: null,
  demonstration: false,
  address: '/areas/E10000032',
};
const nothing: SearchAnswer = {
  storeVersion: 3,
  storeVersionAt: null,
  demonstration: false,
  q: 'West Susex',
  areas: [],
  indicators: [],
  bodies: [],
  totals: { areas: 0, indicators: 0, bodies: 0 },
  nearest: [],
  why: 'Nothing is called “West Susex”.',
};

const lines = (answer: SearchAnswer) => searchCsv(answer).replace('\uFEFF', '').trim().split('\r\n');

it('what was found is a row each, with what is nearly written so marked', () => {
  expect(lines({ ...nothing, nearest: [westSussex] })[1]).toBe(
    'West Susex,area,E10000032,West Sussex,"Upper-tier or unitary authority, E10000032",,,yes,,/areas/E10000032,3',
  );
});

it('a search that finds nothing is a row that says why', () => {
  expect(lines(nothing)[1]).toBe('West Susex,,,,,Nothing is called “West Susex”.,,,,,3');
});

it('the file says what was searched for', () => {
  expect(searchFileName(nothing, 'csv')).toBe('search_west-susex_version-3.csv');
});
