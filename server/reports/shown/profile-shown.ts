import { recentTrendWords } from '../../contract/comparison-words.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { missingSymbol } from '../../contract/format-figure.ts';
import type { ProfileAnswer, ProfileRow } from '../../contract/profile.ts';
import { axisTitle } from '../../contract/trend-words.ts';
import { comparisonColumn } from './measure-columns.ts';
import { figureCell, type ShownColumn, type ShownTable, toShownTable } from './shown-table.ts';

type Row = ProfileRow | ProfileAnswer['notHeld'][number];

const held = (row: Row): ProfileRow | null => ('measure' in row ? row : null);

/** A row for each indicator of a profile and, last, for those of which no figure is held. */
export function profileShown(answer: ProfileAnswer): ShownTable[] {
  const { area, benchmark } = answer;
  const figure = (
    heading: string,
    figureOf: (row: ProfileRow) => number | null | undefined,
    missingOf: (row: ProfileRow) => Parameters<typeof missingSymbol>[0] | null | undefined = ({ measure }) =>
      measure?.missing,
  ): ShownColumn<Row> => ({
    heading,
    format: 'one-decimal',
    cell: (row) => {
      const known = held(row);
      return known === null ? missingSymbol('not-available') : figureCell(figureOf(known), missingOf(known));
    },
  });
  const besides = benchmark
    ? [
        figure(
          benchmark.name,
          ({ benchmarkMeasure }) => benchmarkMeasure?.value,
          ({ benchmarkMeasure }) => benchmarkMeasure?.missing,
        ),
      ]
    : [];
  const table = toShownTable<Row>(
    [
      { heading: 'Indicator', cell: ({ indicator }) => indicator.name },
      { heading: 'Age', cell: (row) => held(row)?.age.label ?? null },
      { heading: 'Period', cell: (row) => held(row)?.measure?.period.label ?? null },
      { heading: 'Unit', cell: ({ indicator }) => axisTitle(indicator.unit) },
      figure(area.name, ({ measure }) => measure?.value),
      figure('Lower 95% limit', ({ measure }) => measure?.lower95),
      figure('Upper 95% limit', ({ measure }) => measure?.upper95),
      { ...figure('Count', ({ measure }) => measure?.count), format: 'whole' },
      ...besides,
      ...comparisonColumn<Row>(benchmark?.name ?? null, (row) => held(row)?.measure?.comparison ?? null),
      {
        heading: 'Place among its peers',
        cell: (row) => held(row)?.peers?.words ?? held(row)?.whyNoPeers ?? null,
      },
      figure('Peers: lowest', ({ peers }) => peers?.lowest, notAsked),
      figure('Peers: median', ({ peers }) => peers?.median, notAsked),
      figure('Peers: highest', ({ peers }) => peers?.highest, notAsked),
      {
        heading: 'Recent trend',
        cell: (row) => {
          const trend = held(row)?.recentTrend;
          return trend ? upperFirst(recentTrendWords(trend)) : null;
        },
      },
      {
        heading: 'Change on the year',
        cell: (row) => held(row)?.changeOnYear?.words ?? held(row)?.whyNoChange ?? null,
      },
      { heading: 'Commissions', cell: (row) => held(row)?.commissions ?? null },
      { heading: 'Leads', cell: (row) => held(row)?.leads ?? null },
      { heading: 'Notes', cell: (row) => row.why ?? held(row)?.measure?.notes.join('; ') ?? null },
    ],
    [...answer.rows, ...answer.notHeld],
  );
  return [table];
}

const notAsked = () => 'not-available' as const;
