import { judgementWord } from '../../contract/area-comparison-words.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import type { Comparison, Unit } from '../../contract/parts.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import { axisTitle } from '../../contract/trend-words.ts';
import { figureCell, formatOfUnit, type ShownColumn } from './shown-table.ts';

type Figure = keyof Pick<
  TrendPoint,
  'value' | 'lower95' | 'upper95' | 'lower998' | 'upper998' | 'count' | 'denominator'
>;

/** The figures that a measure has, under the names that all answers give them. */
export type Measure = Readonly<Record<Figure, number | null>> & Pick<TrendPoint, 'missing'>;

interface Headings {
  /** Of the value, where its unit is not enough. */
  readonly value?: string;
  readonly denominator?: string;
  readonly hasWiderLimits?: boolean;
  /** Absent where one unit holds for all rows. */
  readonly before?: string;
}

/** Value, limits, count and denominator of a measure, a column each. */
export function measureColumns<Row>(
  unit: Unit,
  measureOf: (row: Row) => Measure | null,
  headings: Headings = {},
): ShownColumn<Row>[] {
  const {
    before = '',
    value = axisTitle(unit),
    denominator = 'Denominator',
    hasWiderLimits = false,
  } = headings;
  const column = (heading: string, figure: Figure): ShownColumn<Row> => ({
    heading: before === '' ? heading : `${before}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
    format: figure === 'count' || figure === 'denominator' ? 'whole' : formatOfUnit(unit),
    cell: (row) => {
      const measure = measureOf(row);
      return figureCell(measure?.[figure], measure?.missing);
    },
  });
  return [
    column(value, 'value'),
    column('Lower 95% limit', 'lower95'),
    column('Upper 95% limit', 'upper95'),
    ...(hasWiderLimits
      ? [column('Lower 99.8% limit', 'lower998'), column('Upper 99.8% limit', 'upper998')]
      : []),
    column('Count', 'count'),
    column(denominator, 'denominator'),
  ];
}

/** "Compared with England": "Worse"; no column where nothing is compared. */
export function comparisonColumn<Row>(
  comparator: string | null,
  comparisonOf: (row: Row) => Comparison | null,
): ShownColumn<Row>[] {
  if (comparator === null) return [];
  return [
    {
      heading: `Compared with ${comparator}`,
      cell: (row) => {
        const comparison = comparisonOf(row);
        return comparison === null ? null : upperFirst(judgementWord(comparison));
      },
    },
  ];
}
