import type { AreaAnswer } from '../../contract/parts.ts';
import type { Period } from '../../observation/period.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import type { ComparedFigures } from '../comparison/find-compared-figures.ts';
import { completeMeasure, type Measure } from '../complete-measure.ts';
import { toAreaAnswer } from '../contract-nouns.ts';
import { type Figure, findDivisors } from '../denominators/denominator.ts';

/** An area in one period; no measure where no row of it is held. */
export interface MeasuredArea {
  readonly area: AreaAnswer;
  readonly measure: Measure | null;
}

/** Every area of a selection in one period, worked out, with the extracts that the figures came from. */
export interface MeasuredPeriod {
  readonly period: Period;
  readonly areas: readonly MeasuredArea[];
  readonly benchmark: Measure | null;
  /** Ids in order; of the populations that counts were divided by too. */
  readonly extracts: readonly string[];
}

/** An area with a value. */
export interface ValuedArea {
  readonly area: AreaAnswer;
  readonly value: number;
}

/** Works out the areas of one period, in the order of the selection. */
export function measureAreas(
  { areas, indicator }: Pick<ComparisonSelection, 'areas' | 'indicator'>,
  period: Period,
  found: ComparedFigures | null,
): MeasuredPeriod {
  const measured = (figure: Figure | null | undefined) =>
    figure ? completeMeasure(figure, indicator.unit) : null;
  const figures = [...(found?.byArea.values() ?? [])];
  return {
    period,
    areas: areas.map((area) => ({
      area: toAreaAnswer(area),
      measure: measured(found?.byArea.get(area.code)),
    })),
    benchmark: measured(found?.benchmark),
    extracts: [...new Set([...figures.map(({ extract }) => extract), ...findDivisors(figures)])].sort(),
  };
}

/** The areas with a value, the highest first; equals by name. Zero is a value. */
export function areasWithValue({ areas }: Pick<MeasuredPeriod, 'areas'>): ValuedArea[] {
  const valued = areas.flatMap(({ area, measure }) => {
    const value = measure?.value ?? null;
    return value === null ? [] : [{ area, value }];
  });
  return valued.sort(
    (one, other) => other.value - one.value || one.area.name.localeCompare(other.area.name, 'en-GB'),
  );
}
