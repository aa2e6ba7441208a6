import { upperFirst } from '../../contract/first-letter.ts';
import type { CorrelationAnswer } from '../../contract/relationship.ts';
import { formatCorrelation } from '../../contract/relationship-words.ts';
import { countWords, midSentence } from '../sentence-words.ts';
import type { MatchedPeriods } from './match-periods.ts';
import { strengthWords } from './relation-strength.ts';
import type { RelationshipSelection } from './relationship-selection.ts';
import { type Topic, topicsOf } from './topic-words.ts';

const MOST_WORDS = 10;

interface Finding {
  readonly periods: MatchedPeriods | null;
  readonly correlation: CorrelationAnswer | null;
  readonly areas: number;
}

/**
 * The finding in at most ten words: which way both go together, or that chance may explain it; periods that are not the
 * same days are named. It never says that one brings about the other. Of the forms the fullest that fits is taken.
 */
export function writeRelationshipHeadline(
  { x, y }: Pick<RelationshipSelection, 'x' | 'y'>,
  finding: Finding,
): string {
  const topics = topicsOf(x.indicator, y.indicator);
  const unheld = [x, y].find(({ indicator }) => indicator.holdings === null)?.indicator;
  const forms = unheld
    ? [`no figures for ${midSentence(unheld.shortName)}`, 'no figures of one of the two indicators']
    : formsOf(topics, finding);
  return upperFirst(forms.find((form) => countWords(form) <= MOST_WORDS) ?? forms.at(-1) ?? '');
}

function formsOf(topics: { readonly x: Topic; readonly y: Topic }, finding: Finding): string[] {
  const { periods, correlation, areas } = finding;
  const both = `${topics.y.words} and ${topics.x.words}`;
  if (periods === null) return [`${both}: no period in common`, 'no period of both indicators'];
  if (correlation === null) return [`${both}: too few areas with both`, 'too few areas with both figures'];
  if (!periods.isSame) return ofDifferentPeriods(topics, periods, correlation);
  const { strength, value, isMoreThanChance } = correlation;
  const size = `correlation ${formatCorrelation(value)}`;
  if (isMoreThanChance === null) return [`${both}: ${areas} areas are too few`, `${areas} areas are too few`];
  if (strength === null)
    return [`${both}: no relationship told from chance`, 'no relationship told from chance'];
  const found = `${strengthWords(strength)} relationship`;
  const plain = [`${both}: ${found}`, `${found} across ${areas} areas, ${size}`];
  return strength === 'negligible' ? plain : [`${found}: ${goTogether(topics, value)}`, ...plain];
}

function ofDifferentPeriods(
  { x, y }: { readonly x: Topic; readonly y: Topic },
  periods: MatchedPeriods,
  { strength, isMoreThanChance }: CorrelationAnswer,
): string[] {
  const found =
    isMoreThanChance === null
      ? 'too few areas'
      : strength === null
        ? 'no clear relationship'
        : `${strengthWords(strength)} relationship`;
  const which = `${periods.y.label} beside ${periods.x.label}`;
  return [
    `${y.words} ${periods.y.label}, ${x.words} ${periods.x.label}: ${found}`,
    `${found}, ${which}`,
    `${periods.y.label} beside ${periods.x.label}`,
  ];
}

/** "injury admissions higher where child poverty is". */
function goTogether({ x, y }: { readonly x: Topic; readonly y: Topic }, value: number): string {
  const are = x.isPlural ? 'are' : 'is';
  return value < 0
    ? `${y.words} lower where ${x.words} ${are} higher`
    : `${y.words} higher where ${x.words} ${are}`;
}
