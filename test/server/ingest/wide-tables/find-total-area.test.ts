import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { findTotalArea, isTotalName } from '../../../../server/ingest/wide-tables/find-total-area.ts';

const { areas } = loadCatalogue();

describe('findTotalArea', () => {
  it.each([
    ['England', 'E92000001'],
    ['ENGLAND', 'E92000001'],
    ['London', 'E12000007'],
    ['Yorkshire & The Humber', 'E12000003'],
    ['Rest of England', null],
    ['Hartlepool', null],
  ])('takes %s for %s', (name, code) => {
    expect(findTotalArea(name, areas)).toBe(code);
  });
});

describe('isTotalName', () => {
  it.each([
    ['Rest of England', true],
    ['Total', true],
    ['Great Britain', true],
    ['Hartlepool', false],
    ['Allerdale', false],
    ['', false],
  ])('%s: %s', (name, isTotal) => {
    expect(isTotalName(name)).toBe(isTotal);
  });
});
