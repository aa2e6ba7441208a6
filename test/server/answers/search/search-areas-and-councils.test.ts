import { expect, it } from 'vitest';
import { searchAreasAndCouncils } from '../../../../server/answers/search/search-areas-and-councils.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';

const { areas } = loadCatalogue();

it.each([
  ['west sus', 'West Sussex'],
  ['West Sussex County Council', 'West Sussex'],
  ['Leeds City Council', 'Leeds'],
  ['London Borough of Camden', 'Camden'],
  ['Royal Borough of Kensington and Chelsea', 'Kensington and Chelsea'],
  ['Barnsley Metropolitan Borough Council', 'Barnsley'],
  ['City of London', 'City of London'],
])('“%s” finds the area %s', (text, expected) => {
  expect(searchAreasAndCouncils(areas, text)[0]?.name).toBe(expected);
});

it.each(['council', 'county council', '', '..'])('“%s” alone names no area', (text) => {
  expect(searchAreasAndCouncils(areas, text)).toEqual([]);
});
