import { commissionedBy, hasCommissioners } from '../../contract/commission-words.ts';
import type { InequalityAnswer, InequalityGroup, InequalityTimePoint } from '../../contract/inequality.ts';
import { comparisonColumn, measureColumns } from './measure-columns.ts';
import {
  type FigureFormat,
  figureCell,
  figureIfAny,
  type ShownColumn,
  type ShownTable,
  toShownTable,
} from './shown-table.ts';

/** The groups of the period shown, then what sets them apart in every period. */
export function inequalityShown(answer: InequalityAnswer): ShownTable[] {
  return [groupsOf(answer), courseOf(answer)].filter(({ rows }) => rows.length > 0);
}

function groupsOf(answer: InequalityAnswer): ShownTable {
  return toShownTable<InequalityGroup>(
    [
      { heading: 'Group', cell: ({ label }) => label },
      ...measureColumns<InequalityGroup>(answer.indicator.unit, ({ measure }) => measure),
      {
        heading: 'Share of population, per cent',
        format: 'one-decimal',
        cell: ({ share }) => figureIfAny(share === null ? null : 100 * share),
      },
      ...comparisonColumn<InequalityGroup>(answer.area.name, ({ measure }) => measure?.comparison ?? null),
      {
        heading: 'Commissioned by',
        cell: ({ measure }) => (measure && hasCommissioners(answer) ? commissionedBy(measure) : null),
      },
      { heading: 'Notes', cell: ({ why, measure }) => why ?? measure?.notes.join('; ') ?? null },
    ],
    answer.categories,
  );
}

function courseOf({ throughTime, question }: InequalityAnswer): ShownTable {
  const indices = [
    figure('Slope index', 'one-decimal', ({ slopeIndex }) => slopeIndex?.value),
    figure('Slope index, lower 95% limit', 'one-decimal', ({ slopeIndex }) => slopeIndex?.lower95),
    figure('Slope index, upper 95% limit', 'one-decimal', ({ slopeIndex }) => slopeIndex?.upper95),
    figure('Relative index', 'two-decimals', ({ relativeIndex }) => relativeIndex?.value),
    figure('Relative index, lower 95% limit', 'two-decimals', ({ relativeIndex }) => relativeIndex?.lower95),
    figure('Relative index, upper 95% limit', 'two-decimals', ({ relativeIndex }) => relativeIndex?.upper95),
  ];
  return toShownTable<InequalityTimePoint>(
    [
      { heading: 'Period', cell: ({ period }) => period.label },
      ...(question.by === 'deprivation' ? indices : []),
      figure('Gap', 'one-decimal', ({ gap }) => gap?.difference),
      figure('Gap, lower 95% limit', 'one-decimal', ({ gap }) => gap?.lower95),
      figure('Gap, upper 95% limit', 'one-decimal', ({ gap }) => gap?.upper95),
      figure('Ratio', 'two-decimals', ({ gap }) => gap?.ratio),
      { heading: 'Notes', cell: ({ why }) => why },
    ],
    throughTime,
    'through time',
  );
}

const figure = (
  heading: string,
  format: FigureFormat,
  figureOf: (at: InequalityTimePoint) => number | null | undefined,
): ShownColumn<InequalityTimePoint> => ({
  heading,
  format,
  cell: (at) => figureCell(figureOf(at), 'not-available'),
});
