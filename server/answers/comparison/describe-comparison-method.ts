import type { ComparisonRow } from '../../contract/comparison.ts';
import { formatMeasure } from '../../contract/format-figure.ts';
import type { Polarity } from '../../observation/indicator-kind.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import type { JudgedFunnel } from './judge-funnel.ts';

/** What a comparison is worked out against. */
export interface MethodGround {
  readonly rows: readonly ComparisonRow[];
  readonly benchmarkValue: number | null;
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
  { rows, benchmarkValue }: MethodGround,
): string {
  const { benchmark, indicator, method } = selection;
  if (rows.every(({ measure }) => measure.value === null)) return 'Nothing is compared: no area has a value.';
  if (!benchmark) return 'Nothing is compared: no benchmark was asked for.';
  if (benchmarkValue === null) return `Nothing is compared: ${benchmark.name} has no value in this period.`;
  const against = `${benchmark.name} (${formatMeasure(benchmarkValue, indicator.unit)})`;
  const [single, double] = verdictWords[indicator.polarity];
  if (method === 'ci95') {
    return `95% confidence limits: an area is similar when the value for ${against} lies within its own 95% confidence limits, otherwise ${single}.`;
  }
  return (
    `Confidence limits at 95% and 99.8%: an area is similar when the value for ${against} lies within its own 95% confidence limits, ` +
    `${single} when it lies outside those, and ${double} when it lies outside its 99.8% limits too.`
  );
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
    `Funnel limits at 95% and 99.8% (Spiegelhalter) round the average of the areas shown (${average}, all their ${funnel.kind === 'rates' ? 'events over all their people' : 'counts over all their denominators'}).`,
    `An area is similar when it lies within the 95% limits for an area of its size, otherwise ${single}, and ${double} beyond the 99.8% limits.`,
    left === 0
      ? ''
      : `${left} of the ${funnel.verdicts.length} areas ${left === 1 ? 'has' : 'have'} no place in it.`,
    'The limits allow for chance alone: areas that differ in deprivation or in how care is given lie outside them more often than chance would have it.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Beyond one level and beyond two, each way. */
const verdictWords: Record<Polarity, readonly [single: string, double: string]> = {
  'low-is-good': ['better (lower) or worse (higher)', 'much better or much worse'],
  'high-is-good': ['better (higher) or worse (lower)', 'much better or much worse'],
  'no-judgement': ['lower or higher, neither being better', 'much lower or much higher'],
};

const endWords: Record<Polarity, string> = {
  'low-is-good': ' (low is good, so fifth 1 is the best)',
  'high-is-good': ' (high is good, so fifth 5 is the best)',
  'no-judgement': ' (neither end is the better)',
};
