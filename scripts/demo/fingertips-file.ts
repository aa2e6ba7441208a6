import { toCsvLine } from './csv-line.ts';
import { DEMO_NOTE, type DemoFigure, writeFigure } from './demo-figure.ts';

/** The header of a Fingertips export, in its order. */
export const fingertipsHeader = [
  'Indicator ID',
  'Indicator Name',
  'Parent Code',
  'Parent Name',
  'Area Code',
  'Area Name',
  'Area Type',
  'Sex',
  'Age',
  'Category Type',
  'Category',
  'Time period',
  'Value',
  'Lower CI 95.0 limit',
  'Upper CI 95.0 limit',
  'Lower CI 99.8 limit',
  'Upper CI 99.8 limit',
  'Count',
  'Denominator',
  'Value note',
  'Recent Trend',
  'Compared to England value or percentiles',
  'Compared to percentiles',
  'Time period Sortable',
  'New data',
  'Compared to goal',
  'Time period range',
];

const AREA_TYPES = {
  england: 'England',
  decile: 'England',
  region: 'Regions (statistical)',
  area: 'Counties & UAs (from Apr 2025)',
};

const MISSING_NOTES = {
  suppressed: 'Value suppressed for disclosure control due to small count',
  withheld: 'Value withheld for disclosure control so that a small count cannot be worked out from it',
  'not-available': 'Value not published for data quality reasons',
};

/** Figures as a Fingertips export; every value and limit is made from the count that stands beside it. */
export function toFingertipsFile(figures: readonly DemoFigure[]): string {
  return [fingertipsHeader, ...figures.map(toRow)].map(toCsvLine).join('');
}

function toRow(figure: DemoFigure): string[] {
  const { indicator, group, period } = figure;
  const ofEngland = group.code === 'E92000001';
  const { value, limits } = estimates(figure);
  return [
    indicator.id,
    indicator.name,
    ...(ofEngland ? ['', ''] : ['E92000001', 'England']),
    group.code,
    group.name,
    AREA_TYPES[group.kind],
    figure.sex,
    figure.age,
    group.category?.type ?? '',
    group.category?.value ?? '',
    period,
    writeFigure(value),
    ...limits.map(writeFigure),
    writeFigure(figure.count),
    // A figure that was never made has no denominator either; a hidden one keeps its public population.
    figure.missing === 'not-available' ? '' : String(figure.denominator),
    figure.missing === null ? DEMO_NOTE : `${DEMO_NOTE}; ${MISSING_NOTES[figure.missing]}`,
    '',
    '',
    '',
    `${period.slice(0, 4)}0000`,
    '',
    '',
    '1y',
  ];
}

/** The value with its limits at 95% and 99.8%, in the order of the columns. */
function estimates({ indicator, count, denominator }: DemoFigure): {
  value: number | null;
  limits: (number | null)[];
} {
  if (count === null) return { value: null, limits: [null, null, null, null] };
  const narrow = indicator.estimate(count, denominator, 0.95);
  const wide = indicator.estimate(count, denominator, 0.998);
  return { value: narrow.value, limits: [narrow.lower, narrow.upper, wide.lower, wide.upper] };
}
