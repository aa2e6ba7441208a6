import type { AreaTrendsAnswer, RecentTrendTally } from '../../contract/area-trends.ts';
import type { Unit } from '../../contract/parts.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { countWords, midSentence, upperFirst } from '../sentence-words.ts';
import { areasCounted } from './tally-recent-trends.ts';

const MOST_WORDS = 10;

/** What a headline of trends is written from. */
type Told = Pick<ComparisonSelection, 'indicator' | 'areas' | 'parent' | 'isNamed'>;

/**
 * In how many areas figures fell or rose by the rule of recent trends alone, of all areas shown, in at most ten words:
 * "Rates fell in 9 of 14 areas of South East". Of the forms of a finding the fullest that fits is taken.
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
  const nouns = nounsOf(indicator.unit);
  if (only && others.length === 0) return [`${only.name}: ${findingOfOne(tally, nouns)}`];
  const place = isNamed ? null : (parent?.name ?? 'England');
  const finding = (words: string) => findingOf(tally, nouns, words);
  const placed =
    place === null
      ? []
      : [
          finding(` areas of ${place}`),
          `${place}: ${midSentence(finding(' areas'))}`,
          `${place}: ${midSentence(finding(''))}`,
        ];
  return [...placed, finding(' areas')];
}

function findingOf(tally: RecentTrendTally, nouns: string, areasWord: string): string {
  const { increasing, decreasing, noChange } = tally;
  const all = areasCounted(tally);
  const of = (some: number) => (some === all ? (all === 2 ? 'both' : `all ${all}`) : `${some} of ${all}`);
  const moves = [
    { words: 'fell', areas: decreasing },
    { words: 'rose', areas: increasing },
  ]
    .filter(({ areas }) => areas > 0)
    .toSorted((one, other) => other.areas - one.areas);
  const [most, less] = moves;
  if (most) {
    const also = less ? `, ${less.words} in ${less.areas}` : '';
    return `${nouns} ${most.words} in ${of(most.areas)}${areasWord}${also}`;
  }
  if (noChange === all) {
    return `No significant recent change in ${all === 2 ? 'either' : 'any'} of ${all}${areasWord}`;
  }
  if (noChange > 0) return `No significant recent change in ${of(noChange)}${areasWord}`;
  return `Recent trends cannot be calculated for these ${all}${areasWord}`;
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
