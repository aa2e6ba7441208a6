import type { ComparisonChartKind, ComparisonRow, Distribution } from '../../contract/comparison.ts';
import { formatInUnit, formatMeasure } from '../../contract/format-figure.ts';
import type { Unit } from '../../contract/parts.ts';
import { fullestOf } from '../fullest-text.ts';
import { type Position, positionOf } from '../trend/position-words.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import type { MethodGround } from './describe-comparison-method.ts';

/** What a map is called; a plot by what its method makes of it. */
const maps: Readonly<Partial<Record<ComparisonChartKind, string>>> = {
  map: 'Tile map',
  boundaries: 'Boundary map',
};

/** What the chart shows, for those who cannot see it, in at most 220 characters: the fullest sentences that fit. */
export function writeComparisonAlternativeText(
  selection: ComparisonSelection,
  { rows, benchmark, funnel, undrawn = [] }: MethodGround & { readonly undrawn?: readonly string[] },
  distribution: Distribution,
): string {
  const all = rows.filter(({ measure }) => measure.value !== null);
  const valued = all.filter(({ area }) => !undrawn.includes(area.code));
  if (all.length === 0) return 'Empty chart: no figures to draw.';
  const { unit, polarity } = selection.indicator;
  const average = funnel?.average ?? null;
  const isFunnel = selection.method === 'funnel' && average !== null;
  const isAlone = valued.every(({ area }) => area.code === selection.benchmark?.code);
  const middle = isFunnel ? average : isAlone ? null : (benchmark?.value ?? null);
  const around = isFunnel ? 'round their average of' : `with ${selection.benchmark?.name} at`;
  const drawn = valued.length;
  if (drawn === 0) return 'Empty map: no boundaries are held of the areas with a value.';
  const form = maps[selection.chart] ?? (isFunnel ? 'Funnel plot' : 'Bar chart');
  const opening = [
    `${form} of ${drawn} ${drawn === 1 ? 'area' : 'areas'}`,
    middle === null ? '' : ` ${around} ${formatMeasure(middle, unit)}`,
    '.',
  ].join('');
  return fullestOf([
    opening,
    highlightedInWords(valued, selection),
    undrawnInWords(all.length - drawn),
    spreadInWords(valued, unit),
    positionsInWords(valued, polarity, isFunnel),
    distribution.median === null || valued.length === 1 || drawn < all.length
      ? ''
      : `Median ${formatInUnit(distribution.median, unit)}.`,
  ]);
}

function undrawnInWords(areas: number): string {
  if (areas === 0) return '';
  return areas === 1
    ? '1 more has no boundary and is not drawn.'
    : `${areas} more have no boundary and are not drawn.`;
}

/** "Highlighted: West Sussex, 66.3." Of several the first, and how many more. */
function highlightedInWords(
  valued: readonly ComparisonRow[],
  { highlight, indicator }: ComparisonSelection,
): string {
  const [first, ...others] = valued.filter(({ area }) => highlight.includes(area.code));
  if (first?.measure.value == null || valued.length === 1) return '';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `Highlighted: ${first.area.name}, ${formatInUnit(first.measure.value, indicator.unit)}${more}.`;
}

/** Of the areas drawn, which stand in the order of their values. */
function spreadInWords(valued: readonly ComparisonRow[], unit: Unit): string {
  const [first, last] = [valued[0], valued.at(-1)];
  if (first?.measure.value == null || last?.measure.value == null) return '';
  const [highest, lowest] = [first.measure.value, last.measure.value];
  if (first === last) return `${first.area.name}: ${formatInUnit(highest, unit)}.`;
  return `From ${first.area.name}, ${formatInUnit(highest, unit)}, to ${last.area.name}, ${formatInUnit(lowest, unit)}.`;
}

function positionsInWords(
  rows: readonly ComparisonRow[],
  polarity: ComparisonSelection['indicator']['polarity'],
  isFunnel: boolean,
): string {
  const positions = rows.flatMap(({ comparison }) => positionOf(comparison, polarity) ?? []);
  if (positions.length < 2) return '';
  const count = (position: Position) => positions.filter((each) => each === position).length;
  const amid = isFunnel ? 'within the limits' : 'similar';
  return `${count('higher')} higher, ${count('lower')} lower, ${count('similar')} ${amid}.`;
}
