import type {
  ArrangementAnswer,
  ArrangementsAnswer,
  Contribution,
  ContributionYear,
  OutcomeYear,
} from '../../contract/arrangements.ts';
import type { PartnerPoint } from '../../contract/partner-trend.ts';
import type { Unit } from '../../contract/parts.ts';
import { measureColumns } from './measure-columns.ts';
import { figureCell, figureIfAny, type ShownTable, toShownTable } from './shown-table.ts';

interface Paid {
  readonly arrangement: ArrangementAnswer;
  readonly year: ContributionYear;
  /** Null in the row of the total. */
  readonly contribution: Contribution | null;
}

interface Beside {
  readonly arrangement: ArrangementAnswer;
  readonly point: PartnerPoint;
  readonly year: OutcomeYear | undefined;
}

const inForceWords: Record<OutcomeYear['inForce'], string> = {
  whole: 'Yes',
  part: 'In part of the year',
  no: 'No',
  'not-known': 'Not known',
};

/** What each partner pays in each year, with totals; then the figures of the ages served, beside the years in force. */
export function arrangementsShown({ arrangements }: ArrangementsAnswer): ShownTable[] {
  return [contributions(arrangements), outcomes(arrangements)].filter(({ rows }) => rows.length > 0);
}

function contributions(arrangements: readonly ArrangementAnswer[]): ShownTable {
  return toShownTable<Paid>(
    [
      { heading: 'Arrangement', cell: ({ arrangement }) => arrangement.name },
      { heading: 'Year', cell: ({ year }) => year.year },
      { heading: 'Partner', cell: ({ year, contribution }) => contribution?.partner ?? totalWords(year) },
      {
        heading: 'Contribution (£)',
        format: 'whole',
        cell: ({ year, contribution }) =>
          figureCell(contribution === null ? year.total : contribution.pounds, 'not-available'),
      },
      {
        heading: 'Share of the year’s total (%)',
        format: 'one-decimal',
        cell: ({ year, contribution }) =>
          figureCell(contribution === null ? shareOfAll(year) : contribution.share, 'not-available'),
      },
    ],
    arrangements.flatMap((arrangement) =>
      arrangement.years.flatMap((year): Paid[] =>
        [...year.contributions, null].map((contribution) => ({ arrangement, year, contribution })),
      ),
    ),
  );
}

const totalWords = ({ isComplete }: ContributionYear): string =>
  isComplete ? 'Total' : 'Total of the amounts given';

const shareOfAll = ({ isComplete, total }: ContributionYear): number | null =>
  isComplete && total !== null && total > 0 ? 100 : null;

function outcomes(arrangements: readonly ArrangementAnswer[]): ShownTable {
  const rows = arrangements.flatMap((arrangement) => {
    const { trend, years } = arrangement.outcome;
    const points = trend?.pieces.flatMap((piece) => piece.points) ?? [];
    return points.map(
      (point): Beside => ({
        arrangement,
        point,
        year: years.find(({ period }) => period === point.period.label),
      }),
    );
  });
  return toShownTable<Beside>(
    [
      { heading: 'Arrangement', cell: ({ arrangement }) => arrangement.name },
      { heading: 'Ages', cell: ({ arrangement }) => arrangement.outcome.trend?.pieces[0]?.label ?? null },
      { heading: 'Period', cell: ({ point }) => point.period.label },
      ...measureColumns<Beside>(unitOf(arrangements), ({ point }) => point),
      { heading: 'Arrangement in force', cell: ({ year }) => (year ? inForceWords[year.inForce] : null) },
      {
        heading: 'Contributions of the year (£)',
        format: 'whole',
        cell: ({ year }) => figureIfAny(year?.contribution),
      },
      { heading: 'Commissioned by', cell: ({ point }) => point.bodies.join(', ') },
      { heading: 'Notes', cell: ({ point }) => point.notes.join('; ') },
    ],
    rows,
    'figures',
  );
}

/** All trends beside arrangements are of one indicator, so that one unit holds for all rows. */
function unitOf(arrangements: readonly ArrangementAnswer[]): Unit {
  const trend = arrangements.map(({ outcome }) => outcome.trend).find((each) => each !== null);
  return trend?.indicator.unit ?? { label: '', multiplier: null, valueType: 'other' };
}
