import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { findLargestWithin, findWiderAreas } from '../../../../server/ingest/admissions/widen-areas.ts';
import { inForce } from '../../../../server/observation/area.ts';

const { areas } = loadCatalogue();
const all = [...areas.values()];

function districtsOn(day: string): Set<string> {
  return new Set(
    all.filter((area) => area.types.includes('ltla') && inForce(area, day)).map(({ code }) => code),
  );
}

/** The seven districts of West Sussex (E10000032). */
const westSussex = [
  'E07000223',
  'E07000224',
  'E07000225',
  'E07000226',
  'E07000227',
  'E07000228',
  'E07000229',
];

describe('wider areas', () => {
  it('are a county where all its districts are there', () => {
    expect(findWiderAreas(new Set(westSussex), '2023-04-01', areas)).toEqual([
      { code: 'E10000032', members: westSussex },
    ]);
  });

  it('are none where one is missing', () => {
    expect(findWiderAreas(new Set(westSussex.slice(1)), '2023-04-01', areas)).toEqual([]);
  });

  it('are not worked out where the file has them itself', () => {
    expect(findWiderAreas(new Set([...westSussex, 'E10000032']), '2023-04-01', areas)).toEqual([]);
  });

  it('are all counties, regions and England where every district is there', () => {
    const wider = findWiderAreas(districtsOn('2023-04-01'), '2023-04-01', areas);
    // 21 counties from April 2023, nine regions, England.
    expect(wider).toHaveLength(31);
    const england = wider.find(({ code }) => code === 'E92000001');
    expect(england?.members).toHaveLength(296);
  });

  it('do not need the City of London and the Isles of Scilly', () => {
    const given = districtsOn('2023-04-01');
    given.delete('E09000001');
    given.delete('E06000053');
    expect(findWiderAreas(given, '2023-04-01', areas).map(({ code }) => code)).toContain('E92000001');
  });

  it('are found where a file applies later councils back', () => {
    const wider = findWiderAreas(districtsOn('2023-04-01'), '2018-04-01', areas);
    expect(wider.map(({ code }) => code)).toContain('E92000001');
    // Cumbria was a county in 2018, but its districts of then are not in the file.
    expect(wider.map(({ code }) => code)).not.toContain('E10000006');
  });

  it('are made of counties and unitary authorities where the file has no districts', () => {
    const councils = all.filter((area) => area.types.includes('utla') && inForce(area, '2023-04-01'));
    const wider = findWiderAreas(new Set(councils.map(({ code }) => code)), '2023-04-01', areas);
    expect(wider).toHaveLength(10);
    expect(wider.find(({ code }) => code === 'E92000001')?.members).toHaveLength(153);
  });
});

describe('the largest areas within another', () => {
  it('are those without one between', () => {
    const among = new Set(['E92000001', 'E12000008', 'E10000032', 'E07000223', 'E06000043', 'E12000007']);
    expect(findLargestWithin('E92000001', among, areas)).toEqual(['E12000008', 'E12000007']);
    expect(findLargestWithin('E12000008', among, areas)).toEqual(['E10000032', 'E06000043']);
    expect(findLargestWithin('E10000032', among, areas)).toEqual(['E07000223']);
  });
});
