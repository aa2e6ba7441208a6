import { toCsvLine } from './csv-line.ts';
import { DEMO_NOTE, type DemoFigure, writeFigure } from './demo-figure.ts';

/** The header of the product's own tidy layout, in its order. */
const HEADER = [
  'indicator',
  'area_code',
  'period',
  'sex',
  'age',
  'category_type',
  'category',
  'value',
  'lower95',
  'upper95',
  'count',
  'denominator',
  'note',
];

const SYMBOLS = { suppressed: '[c]', withheld: '[c]', 'not-available': '[x]' };

/** What is said of a figure that is not given, beside that it is made up. */
export type MissingNotes = Readonly<Record<NonNullable<DemoFigure['missing']>, string>>;

/** Figures in the tidy layout, without limits: the source gives none, and the product works them out. */
export function toObservationsFile(figures: readonly DemoFigure[], missingNotes: MissingNotes): string {
  return [HEADER, ...figures.map((figure) => toRow(figure, missingNotes))].map(toCsvLine).join('');
}

function toRow(
  { indicator, group, period, sex, age, count, denominator, missing }: DemoFigure,
  missingNotes: MissingNotes,
): string[] {
  const value = count === null ? null : (indicator.multiplier * count) / denominator;
  return [
    indicator.id,
    group.code,
    period,
    sex.toLowerCase(),
    age,
    group.category?.type ?? '',
    group.category?.value ?? '',
    missing === null ? writeFigure(value) : SYMBOLS[missing],
    '',
    '',
    missing === null ? writeFigure(count) : SYMBOLS[missing],
    missing === 'not-available' ? '' : String(denominator),
    missing === null ? DEMO_NOTE : `${DEMO_NOTE}; ${missingNotes[missing]}`,
  ];
}
