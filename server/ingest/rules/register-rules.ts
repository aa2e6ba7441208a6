import { error, type Rules, warning } from './rule.ts';

/** What is found in files that bring no figures: areas, boundaries, indicators, partners, arrangements, neighbours. */
export const registerRules = {
  'cell-blank': error('nothing in a cell that must be filled in', 'Fill in the cell.'),
  'word-unknown': error('a word that is not one of those known here', 'Write one of the words named.'),
  'day-unreadable': error('not a day', 'Write it as 2025-03-31.'),
  'day-first': warning(
    'a day written day first',
    'The first number was taken as the day, the second as the month.',
  ),
  'days-out-of-order': error(
    'an end that is not after its beginning',
    'Check the two days; leave the end blank where there is none.',
  ),
  'ages-out-of-order': error(
    'ages out of order',
    'Check the two ages: the first must not be above the second.',
  ),
  'multiplier-not-positive': error(
    'a multiplier that is not above zero',
    'Write what count / denominator is multiplied by: 100 for a percentage, 10000 for a rate per 10,000.',
  ),
  'contribution-negative': error('a negative contribution', 'Write the pounds that the partner puts in.'),
  'rank-not-whole': error('a rank that is not a whole number from 1', 'Write 1 for the most similar area.'),
  'distance-negative': error(
    'a distance below zero',
    'Write the distance as its publisher gives it, or leave it blank.',
  ),
  'neighbour-of-itself': warning(
    'an area in the list of its own neighbours',
    'Its row was left out: publishers list an area first in its own list.',
  ),
  'neighbour-listed-twice': error(
    'a neighbour that a list has twice with different ranks, distances or words',
    'Keep the row that is right.',
  ),
  'set-of-two-dates': error(
    'a set of neighbours with two dates of publication, or two sources',
    'Bring each publication as a file of its own; the newer takes the place of the older.',
  ),
  'area-described-twice': error(
    'an area that two rows describe differently',
    'Keep the row that is right, or bring a look-up of one date.',
  ),
  'entry-described-twice': error(
    'two rows describe one thing differently',
    'Remove the row that is wrong, or the older one.',
  ),
  'column-not-of-areas': warning(
    'a column that says nothing of areas and the areas that contain them',
    'It was left out.',
  ),
  'indicator-in-catalogue': warning(
    'an indicator that the catalogue defines',
    'Its row was left out: the definition of the catalogue stands.',
  ),
  'geojson-unreadable': error(
    'not readable as GeoJSON',
    'Export the boundaries again as GeoJSON: the file is cut or was changed.',
  ),
  'geojson-too-large': error(
    'boundaries of more than 64 MB',
    'Bring generalised boundaries (BGC, BSC or BUC), which are made for maps on a screen.',
  ),
  'geojson-projected': error(
    'places that are neither longitude and latitude nor on the British National Grid',
    'Export the boundaries in WGS 84 (EPSG:4326) or on the British National Grid (EPSG:27700).',
  ),
  'geojson-on-grid': warning(
    'boundaries in metres on the British National Grid',
    'They were turned into longitude and latitude, to about five metres.',
  ),
  'boundary-without-outline': error(
    'an area without an outline',
    'Every feature needs a Polygon or MultiPolygon whose rings are closed.',
  ),
  'boundary-without-code': error(
    'an outline without an area code',
    'Every feature needs a property such as CTYUA23CD or areacd with the nine-character code.',
  ),
} satisfies Rules;
