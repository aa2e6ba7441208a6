import type { AreaTrendsAnswer, RecentTrendTally } from '../../contract/area-trends.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import type { Unit } from '../../contract/parts.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { countWords, midSentence } from '../sentence-words.ts';
import { areasCounted, areasTested } from './tally-recent-trends.ts';

const MOST_WORDS = 10;

/** What a headline of trends is written from. */
type Told = Pick<ComparisonSelection, 'indicator' | 'areas' | 'parent' | 'isNamed'>;

/**
 * In how many areas there was a recent fall or rise by the rule of recent trends, of the areas that could be tested, in at
 * most ten words: "Recent fall in 9 of 14 areas of South East", and "Recent fall in 80 of 150 areas tested" where some
 * could not. Always "recent": the years tested are fewer than those drawn. Of the forms of a finding the fullest that fits
 * is taken.
 */
export function writeAreaTrendsHeadline(
  selection: Told,
  tally: RecentTrendTally,
  span: AreaTrendsAnswer['span'],
): string {
  const forms = span === null ? nothingFound(selection) : formsOf(selection, tally);
  const fitting = forms.find((form) => countWords(form) <= MOST_WORDS);
  return upperFirst(fitting ?? forms.at(-1)?.split(/\s+/).slice(0, MOST_WORDS).join(' ') ?? '');
}

const nothingFound = ({ indicator }: Told): string[] => [
  `no figures for ${midSentence(indicator.shortName)}`,
  'no figures',
];

function formsOf(selection: Told, tally: RecentTrendTally): string[] {
  const { indicator, areas, parent, isNamed } = selection;
  const [only, ...others] = areas;
  if (only && others.length === 0) return [`${only.name}: ${findingOfOne(tally, nounsOf(indicator.unit))}`];
  const isAllTested = areasTested(tally) === areasCounted(tally);
  const whole = findingOf(tally, isAllTested ? ' areas' : ' areas tested');
  const short = findingOf(tally, isAllTested ? '' : ' tested');
  if (isNamed) return [whole, short];
  if (parent === null) return [...(isAllTested ? [findingOf(tally, ' areas of England')] : []), whole, short];
  return [
    ...(isAllTested ? [findingOf(tally, ` areas of ${parent.name}`)] : []),
    `${parent.name}: ${midSentence(whole)}`,
    `${parent.name}: ${midSentence(short)}`,
    whole,
    short,
  ];
}

function findingOf(tally: RecentTrendTally, areasWord: string): string {
  const { increasing, decreasing } = tally;
  const all = areasTested(tally);
  const moves = [
    { words: 'fall', areas: decreasing },
    { words: 'rise', areas: increasing },
  ]
    .filter(({ areas }) => areas > 0)
    .toSorted((one, other) => other.areas - one.areas);
  const [most, less] = moves;
  if (most) {
    const also = less ? `, ${less.words} in ${less.areas}` : '';
    return `Recent ${most.words} in ${ofAll(most.areas, all, areasWord)}${also}`;
  }
  if (all === 0) {
    const these = areasWord.replace(' tested', '');
    return `Recent trends cannot be calculated for these ${areasCounted(tally)}${these}`;
  }
  if (all === 1) return `No significant recent change in ${ofAll(1, 1, areasWord)}`;
  return `No significant recent change in ${all === 2 ? 'either' : 'any'} of ${all}${areasWord}`;
}

function ofAll(some: number, all: number, areasWord: string): string {
  if (some < all) return `${some} of ${all}${areasWord}`;
  if (all === 1) return `the one${areasWord.replace('areas', 'area')}`;
  return `${all === 2 ? 'both' : `all ${all}`}${areasWord}`;
}

function findingOfOne({ increasing, decreasing, noChange }: RecentTrendTally, nouns: string): string {
  if (increasing > 0) return `${midSentence(nouns)} rose recently`;
  if (decreasing > 0) return `${midSentence(nouns)} fell recently`;
  return noChange > 0 ? 'no significant recent change' : 'no recent trend can be calculated';
}

/** What rises or falls, by its kind. */
function nounsOf({ valueType, label }: Unit): string {
  if (valueType === 'count') return 'Counts';
  if (valueType === 'crude-rate') return 'Rates';
  return label === '%' ? 'Percentages' : 'Values';
}
