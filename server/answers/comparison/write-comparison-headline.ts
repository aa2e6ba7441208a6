import type { ComparisonRow } from '../../contract/comparison.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { formatMeasure } from '../../contract/format-figure.ts';
import type { Period } from '../../observation/period.ts';
import { countWords, midSentence } from '../sentence-words.ts';
import { type Position, positionOf, positionWords } from '../trend/position-words.ts';
import type { ComparisonSelection } from './comparison-selection.ts';

const MOST_WORDS = 10;

/**
 * The finding in at most ten words: how many areas stand above and below what they are compared with, one area's own
 * standing, else which are highest and lowest. Of the forms of a finding the fullest that fits is taken.
 */
export function writeComparisonHeadline(
  selection: ComparisonSelection,
  rows: readonly ComparisonRow[],
  period: Pick<Period, 'label'> | null,
): string {
  const when = period?.label ?? '';
  const forms = findingsOf(selection, rows).flatMap((finding) => [`${finding}, ${when}`, finding]);
  const written = forms.map((form) => form.replace(/, $/, ''));
  return upperFirst(written.find((form) => countWords(form) <= MOST_WORDS) ?? cut(written.at(-1) ?? ''));
}

/** The finding in words, the fullest form first. */
function findingsOf(selection: ComparisonSelection, rows: readonly ComparisonRow[]): string[] {
  const valued = rows.filter(({ measure }) => measure.value !== null);
  const [first] = valued;
  if (!first) return nothingFound(selection, rows);
  if (valued.length === 1) return aboutOne(selection, first);
  const finding = aboutPositions(selection, valued) ?? aboutEnds(valued);
  return [`${selection.indicator.shortName}: ${finding}`, finding];
}

function nothingFound({ indicator }: ComparisonSelection, rows: readonly ComparisonRow[]): string[] {
  const hasCounts = rows.some(({ measure }) => measure.count !== null);
  const nothing = hasCounts ? 'counts but no rates' : 'no figures';
  return [`${nothing} for ${midSentence(indicator.shortName)}`, nothing];
}

function aboutOne(selection: ComparisonSelection, { area, measure, comparison }: ComparisonRow): string[] {
  const { benchmark, method, indicator } = selection;
  const position = positionOf(comparison, indicator.polarity);
  const isCompared = position && benchmark && benchmark.code !== area.code && method !== 'funnel';
  const finding = isCompared
    ? `${positionWords(position)} ${benchmark.name}`
    : formatMeasure(measure.value ?? 0, indicator.unit);
  return [
    `${area.name}: ${midSentence(indicator.shortName)} ${finding}`,
    `${area.name}: ${finding}`,
    finding,
  ];
}

/** Null where fewer than two areas were compared. */
function aboutPositions(selection: ComparisonSelection, rows: readonly ComparisonRow[]): string | null {
  const isFunnel = selection.method === 'funnel';
  const others = isFunnel ? rows : rows.filter(({ area }) => area.code !== selection.benchmark?.code);
  const positions = others.flatMap(
    ({ comparison }) => positionOf(comparison, selection.indicator.polarity) ?? [],
  );
  if (positions.length < 2) return null;
  const target = isFunnel ? 'funnel limits' : (selection.benchmark?.name ?? '');
  return countPositions(positions, target, isFunnel ? 'within' : 'similar to');
}

function countPositions(positions: readonly Position[], target: string, amid: string): string {
  const count = (position: Position) => positions.filter((each) => each === position).length;
  const all = positions.length;
  const [higher, lower] = [count('higher'), count('lower')];
  const of = (some: number) => (some === all ? (all === 2 ? 'both' : `all ${all}`) : `${some} of ${all}`);
  if (higher > 0 && lower > 0) return `${of(higher)} areas above ${target}, ${lower} below`;
  if (higher > 0) return `${of(higher)} areas above ${target}`;
  if (lower > 0) return `${of(lower)} areas below ${target}`;
  return `${of(all)} areas ${amid} ${target}`;
}

/** The first and the last of the rows with a value, the highest standing first. */
function aboutEnds(rows: readonly ComparisonRow[]): string {
  const highest = rows[0]?.area.name ?? '';
  const lowest = rows.at(-1)?.area.name ?? '';
  return `highest in ${highest}, lowest in ${lowest}`;
}

function cut(form: string): string {
  return `${form.split(/\s+/).slice(0, MOST_WORDS).join(' ')}`;
}
