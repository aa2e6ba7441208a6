import { foldName } from '../../catalogue/rank-name.ts';
import { searchAreas } from '../../catalogue/search-areas.ts';
import type { Area } from '../../observation/area.ts';
import type { KnownAreas } from '../known-areas.ts';

/** Areas by part of a name or code; where there is none, by the name of their council: "West Sussex County Council". */
export function searchAreasAndCouncils(areas: KnownAreas, text: string): Area[] {
  if (foldName(text) === '') return [];
  const found = searchAreas(areas, { text });
  const place = withoutCouncil(foldName(text));
  return found.length > 0 || place === '' ? found : searchAreas(areas, { text: place });
}

const kindsOfCouncil = ['county', 'city', 'borough', 'district', 'metropolitan', 'unitary'];

/** "london borough of camden" becomes "camden"; blank for a text that names no council of a place. */
function withoutCouncil(text: string): string {
  const place = text
    .replace(/^(?:the )?(?:(?:london|royal|metropolitan|city and) )*(?:borough|district|county) of /, '')
    .replace(/ (?:(?:county|city|borough|district|metropolitan|unitary) )*(?:council|authority)$/, '');
  return place === text || kindsOfCouncil.includes(place) ? '' : place;
}
