import { formatInUnit, formatMeasure } from '../../contract/format-figure.ts';
import type { CorrelationAnswer, RelatedPoint } from '../../contract/relationship.ts';
import { correlationWithLimits } from '../../contract/relationship-words.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { fullestOf } from '../fullest-text.ts';
import { midSentence } from '../sentence-words.ts';
import type { RelationshipSelection } from './relationship-selection.ts';

/** What the chart shows, for those who cannot see it, in at most 220 characters: the fullest sentences that fit. */
export function writeRelationshipAlternativeText(
  { x, y }: Pick<RelationshipSelection, 'x' | 'y'>,
  points: readonly RelatedPoint[],
  correlation: CorrelationAnswer | null,
): string {
  if (points.length === 0) return 'Empty chart: no areas with both figures to draw.';
  const sentences = [
    `Scatter plot of ${points.length} ${points.length === 1 ? 'area' : 'areas'}.`,
    correlation === null
      ? ''
      : `${slopeWords(correlation)}: correlation ${correlationWithLimits(correlation)}.`,
    rangeWords(
      'Along',
      x,
      points.map((point) => point.x.value ?? 0),
    ),
    rangeWords(
      'Up',
      y,
      points.map((point) => point.y.value ?? 0),
    ),
  ];
  return fullestOf(sentences);
}

function slopeWords({ value, isMoreThanChance, strength }: CorrelationAnswer): string {
  if (!isMoreThanChance) return 'The points show no slope that chance could not give';
  const manner = strength === 'strong' || strength === 'very-strong' ? 'closely' : 'loosely';
  return value < 0 ? `Points fall ${manner} to the right` : `Points rise ${manner} to the right`;
}

function rangeWords(where: string, { indicator }: ComparisonSelection, values: readonly number[]): string {
  const { unit, shortName } = indicator;
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return `${where}: ${midSentence(shortName)}, ${formatInUnit(lowest, unit)} to ${formatMeasure(highest, unit)}.`;
}
