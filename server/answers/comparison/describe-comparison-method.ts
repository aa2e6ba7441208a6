import type { ComparisonRow } from '../../contract/comparison.ts';
import { formatMeasure } from '../../contract/format-figure.ts';
import type { Polarity } from '../../observation/indicator-kind.ts';
import { type BenchmarkManner, type ComparedBenchmark, mannerOf } from './benchmark-manner.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import { nameDenominator } from './denominator-words.ts';
import type { JudgedFunnel } from './judge-funnel.ts';

/** What a comparison is worked out against. */
export interface MethodGround {
  readonly rows: readonly ComparisonRow[];
  readonly benchmark: ComparedBenchmark | null;
  readonly funnel: JudgedFunnel | null;
}

/** How areas are judged, in words: the method, its confidence, what it is held against and what the verdicts mean. */
export function describeComparisonMethod(selection: ComparisonSelection, ground: MethodGround): string {
  if (selection.method === 'funnel') return describeFunnel(selection, ground);
  if (selection.method === 'quintile') return describeFifths(selection, ground);
  return describeLimitsMethod(selection, ground);
}

function describeLimitsMethod(
  selection: ComparisonSelection,
  { rows, benchmark: compared }: MethodGround,
): string {
  const { benchmark, indicator, method } = selection;
  if (rows.every(({ measure }) => measure.value === null)) return 'Nothing is compared: no area has a value.';
  if (indicator.unit.valueType === 'count') return COUNTS_NOT_COMPARED;
  if (!benchmark) return 'Nothing is compared: no benchmark was asked for.';
  if (rows.every(({ area }) => area.code === benchmark.code))
    return `Nothing is compared: ${benchmark.name} is the only area shown.`;
  if (!compared || compared.value === null)
    return `Nothing is compared: ${benchmark.name} has no value in this period.`;
  const against = `${benchmark.name} (${formatMeasure(compared.value, indicator.unit)})`;
  const manner = mannerOf(compared, method);
  const verdict = verdictWords[indicator.polarity];
  const sentences =
    method === 'ci95'
      ? [describeOneLevel(against, manner, verdict)]
      : describeTwoLevels(against, rows, verdict);
  return [...sentences, mannerWords(manner, benchmark.name)].filter(Boolean).join(' ');
}

const COUNTS_NOT_COMPARED =
  'Nothing is compared: these are counts, which are larger wherever more people live, so no benchmark stands beside them.';

function describeOneLevel(against: string, manner: BenchmarkManner, [single]: VerdictWords): string {
  return manner === 'overlap'
    ? `95% confidence limits: an area and ${against} are similar when the 95% confidence limits of the two overlap, since both are uncertain; otherwise the area is ${single}.`
    : `95% confidence limits: an area is similar when the value for ${against} lies within its own 95% confidence limits, otherwise ${single}.`;
}

/** Where no area has 99.8% limits there is nothing to describe; where some have none, how many is said. */
function describeTwoLevels(
  against: string,
  rows: readonly ComparisonRow[],
  [single, double]: VerdictWords,
): string[] {
  const judged = rows.filter(({ measure }) => measure.value !== null && measure.lower95 !== null);
  const without = judged.filter(({ measure }) => measure.lower998 === null);
  const when = judged[0]?.measure.period.label ?? '';
  if (judged.length > 0 && without.length === judged.length) {
    return [
      `No two-level comparison: no 99.8% limits are given for ${when}.`,
      'Comparing at 95% alone is possible.',
    ];
  }
  return [
    `Confidence limits at 95% and 99.8%: an area is similar when the value for ${against} lies within its own 95% confidence limits, ` +
      `${single} when it lies outside those, and ${double} when it lies outside its 99.8% limits too.`,
    without.length === 0
      ? ''
      : `${without.length} of ${judged.length} areas ${without.length === 1 ? 'is' : 'are'} not compared: no 99.8% limits are given for ${without.length === 1 ? 'it' : 'them'}.`,
  ];
}

/** What is made of the uncertainty of a benchmark that is not England. */
function mannerWords(manner: BenchmarkManner, name: string): string {
  if (manner === 'despite-limits')
    return `The uncertainty of ${name} itself is not taken into account; at 95% alone it is.`;
  return manner === 'without-limits'
    ? `${name} has no confidence limits, so its value is taken as certain, which it is not.`
    : '';
}

function describeFifths({ indicator }: ComparisonSelection, { rows }: MethodGround): string {
  const isDivided = rows.some(({ quintile }) => quintile !== null);
  if (!isDivided) return 'No fifths: at least five areas with a value are needed.';
  return (
    `Fifths by the percentiles of the areas' values: fifth 1 holds the lowest values, fifth 5 the highest${endWords[indicator.polarity]}. ` +
    'They say where an area stands in the order and take no account of chance: no confidence limits are used, and nothing is compared with a benchmark.'
  );
}

function describeFunnel({ indicator }: ComparisonSelection, { funnel }: MethodGround): string {
  if (!funnel) return 'No funnel: no figures are held.';
  if (funnel.average === null) return `No funnel. ${funnel.why}`;
  const average = formatMeasure(funnel.average, indicator.unit);
  const left = funnel.verdicts.filter(({ place }) => place === null).length;
  const [single, double] = verdictWords[indicator.polarity];
  return [
    'A funnel compares each area with the average of the areas, not with a benchmark.',
    `Funnel limits at 95% and 99.8% (Spiegelhalter) round the average of the areas shown (${average}, ${averageWords(indicator, funnel)}).`,
    `An area is similar when it lies within the 95% limits for an area of its size, otherwise ${single}, and ${double} beyond the 99.8% limits.`,
    left === 0
      ? ''
      : `${left} of the ${funnel.verdicts.length} areas ${left === 1 ? 'has' : 'have'} no place in it.`,
    `The limits allow for chance alone: areas that differ in deprivation${/\badmissions?\b/i.test(indicator.name) ? ' or in how care is given' : ''} lie outside them more often than chance would have it.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was divided by what. */
function averageWords(indicator: ComparisonSelection['indicator'], { kind }: JudgedFunnel): string {
  const name = nameDenominator(indicator);
  if (name === 'Population')
    return kind === 'rates'
      ? 'all their events over all their people'
      : 'all their counts over all their people';
  const below = name === 'Denominator' ? 'denominators' : name.toLowerCase();
  return `all their counts over all their ${below}`;
}

type VerdictWords = readonly [single: string, double: string];

/** Beyond one level and beyond two, each way. */
const verdictWords: Record<Polarity, VerdictWords> = {
  'low-is-good': ['better (lower) or worse (higher)', 'much better or much worse'],
  'high-is-good': ['better (higher) or worse (lower)', 'much better or much worse'],
  'no-judgement': ['lower or higher, neither being better', 'much lower or much higher'],
};

const endWords: Record<Polarity, string> = {
  'low-is-good': ' (low is good, so fifth 1 is the best)',
  'high-is-good': ' (high is good, so fifth 5 is the best)',
  'no-judgement': ' (neither end is the better)',
};
