import { listNames } from '../../contract/list-names.ts';
import type { RelationshipAnswer } from '../../contract/relationship.ts';
import { periodPairWords } from '../../contract/relationship-words.ts';
import type { Extract } from '../../observation/extract.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { gatherCaveats } from '../trend/gather-caveats.ts';
import type { RelatedFigures, RelatedSide } from './find-related-figures.ts';
import type { RelationshipSelection } from './relationship-selection.ts';

type RelationCaveat = RelationshipAnswer['caveats'][number];
type Extracts = ReadonlyMap<string, Extract>;

/**
 * What a reader must know beside the relationship: first what this service has noticed of the two figures together, then
 * what the catalogue and the publishers say of each. What is said of both is said once.
 */
export function gatherRelationshipCaveats(
  selection: RelationshipSelection,
  figures: RelatedFigures | null,
  extracts: Extracts,
): RelationCaveat[] {
  if (figures === null) return [];
  const both = `${selection.x.indicator.shortName} and ${selection.y.indicator.shortName}`;
  const own = [...sayPassedOver(figures), ...sayOneTheme(selection), ...sayCounts(selection)].map((text) => ({
    text,
    source: 'This service',
    periods: [],
    areas: [],
    about: both,
  }));
  return [...own, ...saidOnce(inTurn(ofSide(figures.y, extracts), ofSide(figures.x, extracts)))];
}

/** One of each in turn: paper has room for the first few only, and both must be among them. */
function inTurn(one: readonly RelationCaveat[], other: readonly RelationCaveat[]): RelationCaveat[] {
  const longest = one.length > other.length ? one : other;
  return longest.flatMap((_, place) => [one[place], other[place]].flatMap((caveat) => caveat ?? []));
}

function ofSide(side: RelatedSide, extracts: Extracts): RelationCaveat[] {
  const { selection, figures } = side;
  const about = selection.indicator.shortName;
  const replaced = sayReleases(side, extracts).map((text) => ({
    text,
    source: 'This service',
    periods: [],
    areas: [],
  }));
  const told = gatherCaveats(selection.indicator, toLines(side), [figures.period], extracts);
  return [...replaced, ...told].map((caveat) => ({ ...caveat, about }));
}

/** A line of one figure an area. */
function toLines({ selection, figures }: RelatedSide): TrendLine[] {
  const { areas, sex, age } = selection;
  return areas.map((area) => {
    const figure = figures.byArea.get(area.code);
    return { role: 'area', area, sex, age, category: null, observations: figure ? [figure] : [] };
  });
}

function sayPassedOver({ passedOver, periods }: RelatedFigures): string[] {
  if (passedOver.length === 0) return [];
  const labels = passedOver.map((each) => periodPairWords(each));
  return [
    `Figures of ${listNames(labels)} are held as well, but too few of these areas have both then: ${periodPairWords(periods)} is shown.`,
  ];
}

/** Two measures of one thing go together because they count the same people. */
function sayOneTheme({ x, y }: RelationshipSelection): string[] {
  if (x.indicator.theme !== y.indicator.theme || x.indicator.theme === 'other') return [];
  return [
    'Both figures are about one theme and may count the same events or people, so that they go together by the way they are made.',
  ];
}

/** Larger areas have more of everything. */
function sayCounts({ x, y }: RelationshipSelection): string[] {
  return [x, y]
    .filter(({ indicator }) => indicator.unit.valueType === 'count')
    .map(
      ({ indicator }) =>
        `${indicator.shortName} is a number, which is larger wherever more people live: a relationship with it may show no more than the size of areas.`,
    );
}

function sayReleases({ figures }: RelatedSide, extracts: Extracts): string[] {
  const used = new Set([...figures.byArea.values()].map(({ extract }) => extract));
  if (used.size < 2) return [];
  const files = [...used].flatMap((id) => extracts.get(id)?.fileName ?? []);
  return [`The figures come from several releases, which may not be alike: ${listNames(files)}.`];
}

function saidOnce(caveats: readonly RelationCaveat[]): RelationCaveat[] {
  const once = new Map<string, RelationCaveat>();
  for (const caveat of caveats) {
    const key = [caveat.text, caveat.source, ...caveat.areas].join('|');
    const before = once.get(key);
    const isOther = before !== undefined && before.about !== caveat.about;
    once.set(
      key,
      isOther ? { ...before, about: `${before.about} and ${caveat.about}`, periods: [] } : caveat,
    );
  }
  return [...once.values()];
}
