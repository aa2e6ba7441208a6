import { describe, expect, it } from 'vitest';
import { bareName, nameColumns } from '../../../server/ingest/name-columns.ts';

const columns = [
  { header: 'Area Code', isNeeded: true },
  { header: 'Area Name', isNeeded: true },
  { header: 'Lower CI 95.0 limit', otherNames: ['Lower CI limit'], isNeeded: false },
];

describe('bareName', () => {
  it.each(['Area Name', 'AreaName', 'Area_Name', 'area name', '\ufeffArea Name', ' AREA-NAME '])(
    'makes one of every spelling: %s',
    (name) => {
      expect(bareName(name)).toBe('areaname');
    },
  );
});

describe('nameColumns', () => {
  it('finds columns in whatever order and spelling', () => {
    const named = nameColumns(['Lower CI limit', 'AreaName', 'Area Code', 'Extra', ''], columns);
    expect(named.indexOf('Area Code')).toBe(2);
    expect(named.indexOf('Area Name')).toBe(1);
    expect(named.indexOf('Lower CI 95.0 limit')).toBe(0);
    expect(named.respelled).toEqual(['Lower CI limit', 'AreaName']);
    expect(named.unknown).toEqual(['Extra']);
    expect(named.missing).toEqual([]);
  });

  it('places a column that is not there after the last, where cells are blank', () => {
    expect(nameColumns(['Area Code'], columns).indexOf('Area Name')).toBe(1);
  });

  it('says which needed columns are missing and which stand twice', () => {
    const named = nameColumns(['Area Code', 'area_code'], columns);
    expect(named.missing).toEqual(['Area Name']);
    expect(named.twice).toEqual(['area_code']);
  });
});
