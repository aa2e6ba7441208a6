import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { indexAreaNames } from '../../../server/ingest/match-area-name.ts';

const find = indexAreaNames(loadCatalogue().areas);

describe('indexAreaNames', () => {
  it.each([
    ['Hartlepool', 'E06000001'],
    ['  hartlepool  UA', 'E06000001'],
    ['Bristol', 'E06000023'],
    ['Bristol, City of', 'E06000023'],
    ['City of Bristol', 'E06000023'],
    ['Kent County Council', 'E10000016'],
    ['City of London', 'E09000001'],
    ['London', 'E12000007'],
    ['Redcar & Cleveland', 'E06000003'],
    ['St. Helens', 'E08000013'],
    ['England', 'E92000001'],
  ])('takes %j as %s', (name, code) => {
    expect(find(name, '2024-03-31')).toMatchObject({ kind: 'found', area: { code } });
  });

  it.each([
    ['2018-12-31', 'E10000009'],
    ['2024-12-31', 'E06000059'],
    [null, 'E06000059'],
  ])('takes Dorset on %s as %s', (day, code) => {
    expect(find('Dorset', day)).toMatchObject({ kind: 'found', area: { code } });
  });

  it('names the candidates where a name is that of several areas at once', () => {
    // Durham was a county and a city district within it until 2009.
    const read = find('Durham', '2008-12-31');
    expect(read.kind === 'ambiguous' && read.candidates.map(({ code }) => code)).toEqual([
      'E07000056',
      'E10000010',
    ]);
  });

  it.each(['', 'Greater Trafford', 'E06000001'])('knows no area called %j', (name) => {
    expect(find(name, null)).toEqual({ kind: 'unknown' });
  });
});
